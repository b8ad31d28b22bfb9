<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>panels in one place</source>
        <translation>Bereiche an einem Platz</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
    <message>
        <source>Close {panel}; View &gt; Panels brings it back</source>
        <translation>{panel} schließen; Ansicht &gt; Bereiche bringt ihn zurück</translation>
    </message>
    <message>
        <source>Put {panel} back into the window</source>
        <translation>{panel} wieder ins Fenster setzen</translation>
    </message>
    <message>
        <source>Tear {panel} off, into a window of its own</source>
        <translation>{panel} ablösen, in ein eigenes Fenster</translation>
    </message>
    <message>
        <source>Worked example, forward</source>
        <translation>Durchgerechnetes Beispiel, vorwärts</translation>
    </message>
    <message>
        <source>From x to z, number by number, as on the lecture&apos;s forward slides</source>
        <translation>Von x bis z, Zahl für Zahl, wie auf den Vorwärts-Folien der Vorlesung</translation>
    </message>
    <message>
        <source>Worked example, backward</source>
        <translation>Durchgerechnetes Beispiel, rückwärts</translation>
    </message>
    <message>
        <source>One step of learning by hand: the deltas, the gradients, the new weights</source>
        <translation>Ein Lernschritt von Hand: die Deltas, die Gradienten, die neuen Gewichte</translation>
    </message>
    <message>
        <source>The old-weights mistake</source>
        <translation>Der Fehler mit den alten Gewichten</translation>
    </message>
    <message>
        <source>What goes wrong where the new W is used for the gradient of V</source>
        <translation>Was schiefgeht, wenn für den Gradienten von V das neue W verwendet wird</translation>
    </message>
    <message>
        <source>XOR needs a hidden layer</source>
        <translation>XOR braucht eine verborgene Schicht</translation>
    </message>
    <message>
        <source>No straight line parts the two classes; hidden units do</source>
        <translation>Keine Gerade trennt die beiden Klassen; verborgene Einheiten schon</translation>
    </message>
    <message>
        <source>Features instead of a hidden layer</source>
        <translation>Merkmale statt einer verborgenen Schicht</translation>
    </message>
    <message>
        <source>Two rings, learned without a hidden unit from the squares of the inputs</source>
        <translation>Zwei Ringe, ohne verborgene Einheit aus den Quadraten der Eingaben gelernt</translation>
    </message>
    <message>
        <source>Symmetry of zero weights</source>
        <translation>Symmetrie bei Gewichten null</translation>
    </message>
    <message>
        <source>Hidden units that start the same stay the same for ever</source>
        <translation>Verborgene Einheiten, die gleich beginnen, bleiben für immer gleich</translation>
    </message>
    <message>
        <source>Eta too large</source>
        <translation>Eta zu groß</translation>
    </message>
    <message>
        <source>Steps that overshoot, each more than the last</source>
        <translation>Schritte, die übers Ziel hinausschießen, jeder weiter als der letzte</translation>
    </message>
    <message>
        <source>Batch size and noise</source>
        <translation>Batchgröße und Rauschen</translation>
    </message>
    <message>
        <source>A loss that shakes with every example, and one that runs smoothly</source>
        <translation>Ein Verlust, der mit jedem Beispiel zittert, und einer, der ruhig verläuft</translation>
    </message>
    <message>
        <source>Vanishing gradient in a deep sigmoid net</source>
        <translation>Verschwindender Gradient in einem tiefen Sigmoid-Netz</translation>
    </message>
    <message>
        <source>Seven hidden layers, and a gradient that fades on its way back</source>
        <translation>Sieben verborgene Schichten und ein Gradient, der auf dem Rückweg verblasst</translation>
    </message>
    <message>
        <source>Dead ReLU units</source>
        <translation>Tote ReLU-Einheiten</translation>
    </message>
    <message>
        <source>Units that are 0 for every example and cannot learn</source>
        <translation>Einheiten, die für jedes Beispiel 0 sind und nicht lernen können</translation>
    </message>
    <message>
        <source>Overfitting on noisy moons</source>
        <translation>Überanpassung an verrauschte Monde</translation>
    </message>
    <message>
        <source>The training loss falls while the test loss rises</source>
        <translation>Der Trainingsverlust fällt, während der Testverlust steigt</translation>
    </message>
    <message>
        <source>Regression on a sine</source>
        <translation>Regression an einem Sinus</translation>
    </message>
    <message>
        <source>A curve put together from a few tanh units</source>
        <translation>Eine Kurve, aus wenigen tanh-Einheiten zusammengesetzt</translation>
    </message>
    <message>
        <source>Iris flowers</source>
        <translation>Iris-Blüten</translation>
    </message>
    <message>
        <source>Three species by four lengths: softmax, test part, confusion matrix</source>
        <translation>Drei Arten aus vier Längen: softmax, Testteil, Konfusionsmatrix</translation>
    </message>
    <message>
        <source>V and W</source>
        <translation>V und W</translation>
    </message>
    <message>
        <source>The weight matrices, to be read and changed</source>
        <translation>Die Gewichtsmatrizen, zum Lesen und Ändern</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>All numbers of the step as a table</source>
        <translation>Alle Zahlen des Schritts als Tabelle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The step as NumPy code</source>
        <translation>Der Schritt als NumPy-Code</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Send any input through the network</source>
        <translation>Eine beliebige Eingabe durch das Netz schicken</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Gradient check: the backward pass beside central differences</source>
        <translation>Gradientenprüfung: der Rückwärtsgang neben zentralen Differenzen</translation>
    </message>
    <message>
        <source>Old weights</source>
        <translation>Alte Gewichte</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>All examples, to be read and edited</source>
        <translation>Alle Beispiele, zum Lesen und Bearbeiten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>A pinned run beside the one of now</source>
        <translation>Ein angehefteter Lauf neben dem jetzigen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on the lecture&apos;s example and on the data</source>
        <translation>Notizen zum Beispiel der Vorlesung und zu den Daten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>How good the answers are: confusion matrix, ROC, residuals</source>
        <translation>Wie gut die Antworten sind: Konfusionsmatrix, ROC, Residuen</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <source>The loss over two weights</source>
        <translation>Der Verlust über zwei Gewichten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Everything that was done, and bookmarks</source>
        <translation>Alles, was getan wurde, und Lesezeichen</translation>
    </message>
    <message>
        <source>New here? nn-sim can begin with fewer controls. You can change this at any time in the View menu.</source>
        <translation>Neu hier? nn-sim kann mit weniger Bedienelementen beginnen. Das lässt sich jederzeit im Menü Ansicht ändern.</translation>
    </message>
    <message>
        <source>Show fewer controls</source>
        <translation>Weniger Bedienelemente zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>The steps of learning in front: equation below the network, its answer beside it</source>
        <translation>Die Lernschritte im Vordergrund: die Gleichung unter dem Netz, seine Antwort daneben</translation>
    </message>
    <message>
        <source>&amp;Experiment</source>
        <translation>&amp;Experimentieren</translation>
    </message>
    <message>
        <source>The plots in front, and larger: the output and the loss beside a smaller network</source>
        <translation>Die Diagramme im Vordergrund und größer: Ausgabe und Verlust neben einem kleineren Netz</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Vorführen</translation>
    </message>
    <message>
        <source>Large type for a projector: the network and one plot; Page Down and Page Up step, + and - set the text</source>
        <translation>Große Schrift für den Beamer: das Netz und ein Diagramm; Bild ab und Bild auf gehen Schritte, + und - stellen die Schrift ein</translation>
    </message>
    <message>
        <source>compiled engine</source>
        <translation>kompilierter Rechenkern</translation>
    </message>
    <message>
        <source>NumPy engine (compiling…)</source>
        <translation>NumPy-Rechenkern (wird kompiliert…)</translation>
    </message>
    <message>
        <source>NumPy engine</source>
        <translation>NumPy-Rechenkern</translation>
    </message>
    <message>
        <source>summary of the experiment</source>
        <translation>Zusammenfassung des Experiments</translation>
    </message>
    <message>
        <source> (safe mode)</source>
        <translation> (abgesicherter Modus)</translation>
    </message>
    <message>
        <source>{name}[*] – nn-sim{mode}</source>
        <translation>{name}[*] – nn-sim{mode}</translation>
    </message>
    <message>
        <source>toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Data, network and training</source>
        <translation>Daten, Netz und Training</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Gleichung</translation>
    </message>
    <message>
        <source>Where each number of a step comes from</source>
        <translation>Woher jede Zahl eines Schritts kommt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What the network answers over its inputs</source>
        <translation>Was das Netz über seinen Eingaben antwortet</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>{title}  ·  {sizes}  ·  {total} weights  ·  seed {seed}  ·  {engine}</source>
        <translation>{title}  ·  {sizes}  ·  {total} Gewichte  ·  Startwert {seed}  ·  {engine}</translation>
    </message>
    <message>
        <source>The loss over the epochs, and how good the answers are</source>
        <translation>Der Verlust über den Epochen und wie gut die Antworten sind</translation>
    </message>
    <message>
        <source>Table of the data</source>
        <translation>Tabelle der Daten</translation>
    </message>
    <message>
        <source>&amp;Simple mode</source>
        <translation>&amp;Einfacher Modus</translation>
    </message>
    <message>
        <source>Show fewer controls and panels, for the first hours</source>
        <translation>Weniger Bedienelemente und Bereiche zeigen, für die ersten Stunden</translation>
    </message>
    <message>
        <source>Show everything in these colours</source>
        <translation>Alles in diesen Farben zeigen</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Schritt vor</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (nicht gefunden)</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Forget these names; the files stay where they are</source>
        <translation>Diese Namen vergessen; die Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>This is set for all who use this computer and cannot be changed here.</source>
        <translation>Dies ist für alle Benutzer dieses Rechners festgelegt und kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>Inputs at the left, outputs at the right, every value in its unit. Blue lines are positive weights, orange dashed ones negative. Click a line or a unit to follow it through all views.</source>
        <translation>Eingaben links, Ausgaben rechts, jeder Wert in seiner Einheit. Blaue Linien sind positive Gewichte, orange gestrichelte negative. Ein Klick auf eine Linie oder eine Einheit verfolgt sie durch alle Ansichten.</translation>
    </message>
    <message>
        <source>Step and run</source>
        <translation>Schritt und Lauf</translation>
    </message>
    <message>
        <source>Step does one step of learning, Back takes it back, Run trains until you pause. The box beside Step chooses how far a step goes, from one addend of a sum to a whole epoch.</source>
        <translation>Schritt macht einen Lernschritt, Zurück nimmt ihn zurück, Lauf trainiert bis zum Anhalten. Das Feld neben Schritt bestimmt, wie weit ein Schritt geht, von einem Summanden bis zu einer ganzen Epoche.</translation>
    </message>
    <message>
        <source>Every number</source>
        <translation>Jede Zahl</translation>
    </message>
    <message>
        <source>Equation writes out where a number comes from, with the numbers put in. The other pages show the matrices V and W, all numbers as a table, the code, and ways to check them.</source>
        <translation>Gleichung schreibt aus, woher eine Zahl kommt, mit eingesetzten Zahlen. Die anderen Seiten zeigen die Matrizen V und W, alle Zahlen als Tabelle, den Code und Wege, sie zu prüfen.</translation>
    </message>
    <message>
        <source>What to learn, and how</source>
        <translation>Was gelernt wird und wie</translation>
    </message>
    <message>
        <source>Choose data, hidden layers, activations, loss and learning rate. Point at a name to read what it means. Whatever you change can be undone.</source>
        <translation>Daten, verborgene Schichten, Aktivierungen, Verlust und Lernrate wählen. Zeigt man auf einen Namen, steht da, was er bedeutet. Jede Änderung lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Was herauskommt</translation>
    </message>
    <message>
        <source>What the network answers for every input, with the examples on it. Click a point or any place, and it goes through the network.</source>
        <translation>Was das Netz für jede Eingabe antwortet, mit den Beispielen darauf. Ein Klick auf einen Punkt oder eine beliebige Stelle schickt sie durch das Netz.</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>Der ganze Lauf</translation>
    </message>
    <message>
        <source>Once something was trained, pull this handle: every step comes back, exactly. The menu File has examples to try, Help has the user guide and this tour again.</source>
        <translation>Sobald etwas trainiert wurde, diesen Griff ziehen: Jeder Schritt kommt genau so zurück. Das Menü Datei enthält Beispiele zum Ausprobieren, Hilfe das Benutzerhandbuch und noch einmal diesen Rundgang.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>A comma</source>
        <translation>Ein Komma</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>Ein Punkt</translation>
    </message>
    <message>
        <source>An apostrophe</source>
        <translation>Ein Apostroph</translation>
    </message>
    <message>
        <source>A blank</source>
        <translation>Ein Leerzeichen</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>the {what} must be one of {names}, not &apos;{value}&apos;</source>
        <translation>{what}: muss eines von {names} sein, nicht &apos;{value}&apos;</translation>
    </message>
    <message>
        <source>{thousands!r} cannot stand between thousands where {decimal!r} is the decimal sign</source>
        <translation>{thousands!r} kann nicht zwischen Tausendern stehen, wo {decimal!r} das Dezimalzeichen ist</translation>
    </message>
    <message>
        <source>the delimiter must be one character between the cells, not {delimiter!r}</source>
        <translation>das Trennzeichen muss ein einzelnes Zeichen zwischen den Zellen sein, nicht {delimiter!r}</translation>
    </message>
    <message>
        <source>it only tells the rows apart; no two have the same value</source>
        <translation>sie unterscheidet nur die Zeilen; keine zwei haben denselben Wert</translation>
    </message>
    <message>
        <source>its texts are all different, so nothing can be learned from them</source>
        <translation>ihre Texte sind alle verschieden, daraus lässt sich nichts lernen</translation>
    </message>
    <message>
        <source>{count} different texts would need as many inputs</source>
        <translation>{count} verschiedene Texte würden ebenso viele Eingaben brauchen</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>ihr Name sagt es</translation>
    </message>
    <message>
        <source>it is the last that can be learned</source>
        <translation>sie ist die letzte, die sich lernen lässt</translation>
    </message>
    <message>
        <source>{name} is taken for the target: {why}.</source>
        <translation>{name} wird als Zielwert genommen: {why}.</translation>
    </message>
    <message>
        <source>{name} is ignored: {why}.</source>
        <translation>{name} wird nicht beachtet: {why}.</translation>
    </message>
    <message>
        <source>expected {width} columns, found {count}; look at the first rows again</source>
        <translation>{width} Spalten erwartet, {count} gefunden; die ersten Zeilen noch einmal ansehen</translation>
    </message>
    <message>
        <source>a number to predict</source>
        <translation>eine vorherzusagende Zahl</translation>
    </message>
    <message>
        <source>{count} numbers to predict</source>
        <translation>{count} vorherzusagende Zahlen</translation>
    </message>
    <message>
        <source>{count} rows, {given}, {learned}</source>
        <translation>{count} Zeilen, {given}, {learned}</translation>
    </message>
    <message>
        <source>The text was read as {encoding}.</source>
        <translation>Der Text wurde als {encoding} gelesen.</translation>
    </message>
    <message>
        <source>This column is ignored: {names}.</source>
        <translation>Diese Spalte wird ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>These columns are ignored: {names}.</source>
        <translation>Diese Spalten werden ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>Decimals are written with a comma.</source>
        <translation>Dezimalzahlen sind mit Komma geschrieben.</translation>
    </message>
    <message>
        <source>The cells are separated by {delimiter!r}.</source>
        <translation>Die Zellen sind durch {delimiter!r} getrennt.</translation>
    </message>
    <message>
        <source>{sign} stands between the thousands of numbers.</source>
        <translation>{sign} steht zwischen den Tausendern der Zahlen.</translation>
    </message>
    <message>
        <source>Written with {sign} and taken without it: {names}.</source>
        <translation>Mit {sign} geschrieben und ohne gelesen: {names}.</translation>
    </message>
    <message>
        <source>some numbers are written with {sign} and some without</source>
        <translation>einige Zahlen sind mit {sign} geschrieben, andere ohne</translation>
    </message>
    <message>
        <source>only a header</source>
        <translation>nur eine Kopfzeile</translation>
    </message>
    <message>
        <source>only one row of data</source>
        <translation>nur eine Datenzeile</translation>
    </message>
    <message>
        <source>only 1 good row, {left_out:,} were left out</source>
        <translation>nur 1 gute Zeile, {left_out:,} wurden ausgelassen</translation>
    </message>
    <message>
        <source>only {count} good rows, {left_out:,} were left out</source>
        <translation>nur {count} gute Zeilen, {left_out:,} wurden ausgelassen</translation>
    </message>
    <message>
        <source>found {found}; a dataset needs at least two rows of data</source>
        <translation>{found} gefunden; ein Datensatz braucht mindestens zwei Datenzeilen</translation>
    </message>
    <message>
        <source>found more than {MOST_ROWS:,} rows or {MOST_NUMBERS:,} numbers; keep a part of its rows</source>
        <translation>mehr als {MOST_ROWS:,} Zeilen oder {MOST_NUMBERS:,} Zahlen gefunden; nur einen Teil der Zeilen behalten</translation>
    </message>
    <message>
        <source>unknown backend {name!r}; choose compiled or numpy</source>
        <translation>unbekannter Rechenkern {name!r}; compiled oder numpy wählen</translation>
    </message>
    <message>
        <source>unknown order {order!r}; choose one of {names}</source>
        <translation>unbekannte Reihenfolge {order!r}; eine von {names} wählen</translation>
    </message>
    <message>
        <source>epochs must be a whole number from 0, got {epochs}</source>
        <translation>Epochen müssen eine ganze Zahl ab 0 sein, nicht {epochs}</translation>
    </message>
    <message>
        <source>a gradient must have the shape of theta, {shape}; got {shape2}</source>
        <translation>ein Gradient muss die Form von theta haben, {shape}; nicht {shape2}</translation>
    </message>
    <message>
        <source>epsilon must be a number above 0, got 0</source>
        <translation>epsilon muss eine Zahl über 0 sein, nicht 0</translation>
    </message>
    <message>
        <source>{name} must be a number from 0, got {value!r}</source>
        <translation>{name} muss eine Zahl ab 0 sein, nicht {value!r}</translation>
    </message>
    <message>
        <source>{name} must be a number from 0 to below 1, got {value!r}</source>
        <translation>{name} muss eine Zahl ab 0 und unter 1 sein, nicht {value!r}</translation>
    </message>
    <message>
        <source>{name} must be a whole number from 1, got {value!r}</source>
        <translation>{name} muss eine ganze Zahl ab 1 sein, nicht {value!r}</translation>
    </message>
    <message>
        <source>frozen must be a set of whole numbers from 0, got {places!r}</source>
        <translation>frozen muss eine Menge ganzer Zahlen ab 0 sein, nicht {places!r}</translation>
    </message>
    <message>
        <source>frozen must name whole numbers from 0, got {place!r}</source>
        <translation>frozen muss ganze Zahlen ab 0 nennen, nicht {place!r}</translation>
    </message>
    <message>
        <source>unknown {what} {name!r}; choose one of {names}</source>
        <translation>unbekannter Wert für {what}: {name!r}; einen von {names} wählen</translation>
    </message>
    <message>
        <source>unknown initialiser {initialiser!r}; choose one of {names}</source>
        <extracomment>Starts that are drawn; biases begin at 0, so that no unit is pushed to one side.</extracomment>
        <translation>unbekannte Initialisierung {initialiser!r}; eine von {names} wählen</translation>
    </message>
    <message>
        <source>the deck&apos;s V and W fit a 2-2-2 network only; choose another initialiser</source>
        <translation>V und W der Vorlesung passen nur zu einem 2-2-2-Netz; eine andere Initialisierung wählen</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>weight from input i to hidden unit j</source>
        <translation>Gewicht von Eingabe i zur verborgenen Einheit j</translation>
    </message>
    <message>
        <source>weight from hidden unit j to output k</source>
        <translation>Gewicht von der verborgenen Einheit j zur Ausgabe k</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>hidden weighted sum</source>
        <translation>gewichtete Summe der verborgenen Einheit</translation>
    </message>
    <message>
        <source>hidden output</source>
        <translation>Ausgabe der verborgenen Einheit</translation>
    </message>
    <message>
        <source>output weighted sum</source>
        <translation>gewichtete Summe der Ausgabe</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>discrepancy (loss) of one example</source>
        <translation>Abweichung (Verlust) eines Beispiels</translation>
    </message>
    <message>
        <source>slope of the loss along an output</source>
        <translation>Steigung des Verlusts entlang einer Ausgabe</translation>
    </message>
    <message>
        <source>slope of the output activation</source>
        <translation>Steigung der Ausgabeaktivierung</translation>
    </message>
    <message>
        <source>output delta</source>
        <translation>Delta der Ausgabe</translation>
    </message>
    <message>
        <source>gradient for an output weight</source>
        <translation>Gradient für ein Ausgabegewicht</translation>
    </message>
    <message>
        <source>sum that comes back to hidden unit j</source>
        <translation>Summe, die zur verborgenen Einheit j zurückkommt</translation>
    </message>
    <message>
        <source>slope of the activation</source>
        <translation>Steigung der Aktivierung</translation>
    </message>
    <message>
        <source>hidden delta</source>
        <translation>Delta der verborgenen Einheit</translation>
    </message>
    <message>
        <source>gradient for a hidden weight</source>
        <translation>Gradient für ein Gewicht der verborgenen Schicht</translation>
    </message>
    <message>
        <source>gradient, mean over the batch</source>
        <translation>Gradient, Mittel über den Batch</translation>
    </message>
    <message>
        <source>gradient with weight decay</source>
        <translation>Gradient mit Gewichtsabnahme</translation>
    </message>
    <message>
        <source>velocity, or running mean, before the step</source>
        <translation>Geschwindigkeit oder laufendes Mittel vor dem Schritt</translation>
    </message>
    <message>
        <source>running mean square before the step</source>
        <translation>laufendes quadratisches Mittel vor dem Schritt</translation>
    </message>
    <message>
        <source>velocity, or running mean, of the gradient</source>
        <translation>Geschwindigkeit oder laufendes Mittel des Gradienten</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>running mean square of the gradient</source>
        <translation>laufendes quadratisches Mittel des Gradienten</translation>
    </message>
    <message>
        <source>weight after the step</source>
        <translation>Gewicht nach dem Schritt</translation>
    </message>
    <message>
        <source>weight decay L1</source>
        <translation>Gewichtsabnahme L1</translation>
    </message>
    <message>
        <source>weight decay L2</source>
        <translation>Gewichtsabnahme L2</translation>
    </message>
    <message>
        <source>share of the old mean square</source>
        <translation>Anteil des alten quadratischen Mittels</translation>
    </message>
    <message>
        <source>share of the old mean</source>
        <translation>Anteil des alten Mittels</translation>
    </message>
    <message>
        <source>what keeps from dividing by 0</source>
        <translation>was vor dem Teilen durch 0 schützt</translation>
    </message>
    <message>
        <source>loss, mean over the batch</source>
        <translation>Verlust, Mittel über den Batch</translation>
    </message>
    <message>
        <source>this memory does not fit {optimiser} and {parameter_count} weights</source>
        <translation>dieser Speicher passt nicht zu {optimiser} und {parameter_count} Gewichten</translation>
    </message>
    <message>
        <source>frozen names place {place}, but this network has the weights 0 to {parameter_count}</source>
        <translation>frozen nennt Platz {place}, aber dieses Netz hat die Gewichte 0 bis {parameter_count}</translation>
    </message>
    <message>
        <source>a {names} network has {parameter_count} weights, got an array of shape {shape}</source>
        <translation>ein {names}-Netz hat {parameter_count} Gewichte, nicht ein Feld der Form {shape}</translation>
    </message>
    <message>
        <source>a {names} network needs matrices of shape {list}, got {list2}; the bias is column 0</source>
        <translation>ein {names}-Netz braucht Matrizen der Form {list}, nicht {list2}; der Bias ist Spalte 0</translation>
    </message>
    <message>
        <source>hidden activation</source>
        <translation>verborgene Aktivierung</translation>
    </message>
    <message>
        <source>output activation</source>
        <translation>Ausgabeaktivierung</translation>
    </message>
    <message>
        <source>softmax needs at least two outputs: with one, z_1 is always 1; use sigmoid instead</source>
        <translation>softmax braucht mindestens zwei Ausgaben: bei einer ist z_1 immer 1; stattdessen sigmoid verwenden</translation>
    </message>
    <message>
        <source>cross-entropy needs outputs between 0 and 1, to take their logarithm: {output} does not keep to that; use sigmoid or softmax, or the squared loss</source>
        <translation>die Kreuzentropie braucht Ausgaben zwischen 0 und 1, um deren Logarithmus zu nehmen: {output} hält sich nicht daran; sigmoid oder softmax verwenden oder den quadratischen Verlust</translation>
    </message>
    <message>
        <source>sizes needs at least the number of inputs and of outputs, got {checked}</source>
        <translation>sizes braucht mindestens die Zahl der Eingaben und der Ausgaben, nicht {checked}</translation>
    </message>
    <message>
        <source>sizes must be whole numbers from 1, got {size!r} in {checked}</source>
        <translation>sizes müssen ganze Zahlen ab 1 sein, nicht {size!r} in {checked}</translation>
    </message>
    <message>
        <source>X must have shape (B, {m}), one example a row without the bias; got {shape}</source>
        <translation>X muss die Form (B, {m}) haben, ein Beispiel je Zeile ohne den Bias; nicht {shape}</translation>
    </message>
    <message>
        <source>Y must have shape ({shape}, {k}), one target row for each row of X; got {shape2}</source>
        <translation>Y muss die Form ({shape}, {k}) haben, eine Zeile Zielwerte für jede Zeile von X; nicht {shape2}</translation>
    </message>
    <message>
        <source>a step needs at least one example; X has no rows</source>
        <translation>ein Schritt braucht mindestens ein Beispiel; X hat keine Zeilen</translation>
    </message>
    <message>
        <source>Not defined: no example was taken for {of_class}.</source>
        <translation>Nicht definiert: kein Beispiel wurde für {of_class} gehalten.</translation>
    </message>
    <message>
        <source>Not defined: there is no example of {of_class}.</source>
        <translation>Nicht definiert: es gibt kein Beispiel von {of_class}.</translation>
    </message>
    <message>
        <source>Not defined: there is no example of {of_class}, and none was taken for it.</source>
        <translation>Nicht definiert: es gibt kein Beispiel von {of_class}, und keines wurde dafür gehalten.</translation>
    </message>
    <message>
        <source>edited data must have the same columns and classes</source>
        <translation>bearbeitete Daten müssen dieselben Spalten und Klassen haben</translation>
    </message>
    <message>
        <source>a block of {shape} x {shape2} at row {row}, column {column} does not fit into a matrix of {rows} x {columns}</source>
        <translation>ein Block von {shape} x {shape2} in Zeile {row}, Spalte {column} passt nicht in eine Matrix von {rows} x {columns}</translation>
    </message>
    <message>
        <source>a weight must be a finite number</source>
        <translation>ein Gewicht muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>seed must be a whole number from 0 to {value}, got {seed}</source>
        <translation>der Startwert muss eine ganze Zahl von 0 bis {value} sein, nicht {seed}</translation>
    </message>
    <message>
        <source>cross-entropy needs targets between 0 and 1; this data set has other numbers: use the squared loss</source>
        <translation>die Kreuzentropie braucht Zielwerte zwischen 0 und 1; dieser Datensatz hat andere Zahlen: den quadratischen Verlust verwenden</translation>
    </message>
    <message>
        <source>softmax gives shares of classes; the targets of this data set are numbers: use identity</source>
        <translation>softmax gibt Anteile von Klassen; die Zielwerte dieses Datensatzes sind Zahlen: identity verwenden</translation>
    </message>
    <message>
        <source>; frozen: training leaves it as it is</source>
        <translation>; eingefroren: das Training lässt es, wie es ist</translation>
    </message>
    <message>
        <source>{shape} x {shape2} weights at row {row}, column {column} do not lie in a matrix of {rows} x {columns}</source>
        <translation>{shape} x {shape2} Gewichte in Zeile {row}, Spalte {column} liegen nicht in einer Matrix von {rows} x {columns}</translation>
    </message>
    <message>
        <source>The network takes 1 input, not {count}.</source>
        <translation>Das Netz nimmt 1 Eingabe, nicht {count}.</translation>
    </message>
    <message>
        <source>The network takes {m} inputs, not {count}.</source>
        <translation>Das Netz nimmt {m} Eingaben, nicht {count}.</translation>
    </message>
    <message>
        <source>An input must be a finite number.</source>
        <translation>Eine Eingabe muss eine endliche Zahl sein.</translation>
    </message>
    <message>
        <source>The ROC curve needs examples of both classes; here there are of one only.</source>
        <translation>Die ROC-Kurve braucht Beispiele beider Klassen; hier gibt es nur solche von einer.</translation>
    </message>
    <message>
        <source>The network has no number for some examples, so they cannot be put in order.</source>
        <translation>Das Netz hat für einige Beispiele keine Zahl, darum lassen sie sich nicht ordnen.</translation>
    </message>
    <message>
        <source>target_loss must be a number from 0, got {target_loss!r}</source>
        <translation>target_loss muss eine Zahl ab 0 sein, nicht {target_loss!r}</translation>
    </message>
    <message>
        <source>step {step} is not on branch {branch_id}</source>
        <translation>Schritt {step} liegt nicht auf Zweig {branch_id}</translation>
    </message>
    <message>
        <source>Pause the run first: while it is on, only the learning rate and the speed can be changed.</source>
        <translation>Zuerst den Lauf anhalten: Währenddessen lassen sich nur die Lernrate und die Geschwindigkeit ändern.</translation>
    </message>
    <message>
        <source>Pause the run first: the history rests while it is on.</source>
        <translation>Zuerst den Lauf anhalten: Währenddessen ruht der Verlauf.</translation>
    </message>
    <message>
        <source>There is no row {row} in {title}.</source>
        <translation>In {title} gibt es keine Zeile {row}.</translation>
    </message>
    <message>
        <source>That plane lies in the inputs of other data.</source>
        <translation>Diese Ebene liegt in den Eingaben anderer Daten.</translation>
    </message>
    <message>
        <source>Paste {rows} × {columns} weights into {matrix_name}</source>
        <translation>{rows} × {columns} Gewichte in {matrix_name} einfügen</translation>
    </message>
    <message>
        <source>Stop rules</source>
        <translation>Stoppregeln</translation>
    </message>
    <message>
        <source>{rows} × {columns} weights of {matrix}</source>
        <translation>{rows} × {columns} Gewichte von {matrix}</translation>
    </message>
    <message>
        <source>Freeze {weights}</source>
        <translation>{weights} einfrieren</translation>
    </message>
    <message>
        <source>Train {weights} again</source>
        <translation>{weights} wieder trainieren</translation>
    </message>
    <message>
        <source>Hidden layers: {layers}</source>
        <translation>Verborgene Schichten: {layers}</translation>
    </message>
    <message>
        <source>New random start, seed {seed}</source>
        <translation>Neuer Zufallsstart, Startwert {seed}</translation>
    </message>
    <message>
        <source>, by class</source>
        <translation>, nach Klassen</translation>
    </message>
    <message>
        <source>Test share {test_share:.0%}, split seed {seed}{by_class}</source>
        <translation>Testanteil {test_share:.0%}, Startwert der Aufteilung {seed}{by_class}</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>Einen Punkt verschieben</translation>
    </message>
    <message>
        <source>Paste {rows} × {columns} cells at row {row}</source>
        <translation>{rows} × {columns} Zellen in Zeile {row} einfügen</translation>
    </message>
    <message>
        <source>Row {row}: {name} = {value}</source>
        <translation>Zeile {row}: {name} = {value}</translation>
    </message>
    <message>
        <source>Delete a point</source>
        <translation>Einen Punkt löschen</translation>
    </message>
    <message>
        <source>Delete {count} points</source>
        <translation>{count} Punkte löschen</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Einen Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Add {count} points</source>
        <translation>{count} Punkte hinzufügen</translation>
    </message>
    <message>
        <source>Add a point of class {name}</source>
        <translation>Einen Punkt der Klasse {name} hinzufügen</translation>
    </message>
    <message>
        <source>Add {count} points of class {name}</source>
        <translation>{count} Punkte der Klasse {name} hinzufügen</translation>
    </message>
    <message>
        <source>Brush a point</source>
        <translation>Einen Punkt mit dem Pinsel setzen</translation>
    </message>
    <message>
        <source>Brush {count} points</source>
        <translation>{count} Punkte mit dem Pinsel setzen</translation>
    </message>
    <message>
        <source>Brush a point of class {name}</source>
        <translation>Einen Punkt der Klasse {name} mit dem Pinsel setzen</translation>
    </message>
    <message>
        <source>Brush {count} points of class {name}</source>
        <translation>{count} Punkte der Klasse {name} mit dem Pinsel setzen</translation>
    </message>
    <message>
        <source>Data: {title}</source>
        <translation>Daten: {title}</translation>
    </message>
    <message>
        <source>{title}: size {value}</source>
        <translation>{title}: Größe {value}</translation>
    </message>
    <message>
        <source>{title}: noise {value}</source>
        <translation>{title}: Rauschen {value}</translation>
    </message>
    <message>
        <source>{title}: data seed {value}</source>
        <translation>{title}: Startwert der Daten {value}</translation>
    </message>
    <message>
        <source>Stop when no better for 1 epoch</source>
        <translation>Stopp, wenn 1 Epoche lang nicht besser</translation>
    </message>
    <message>
        <source>Stop when no better for {n} epochs</source>
        <translation>Stopp, wenn {n} Epochen lang nicht besser</translation>
    </message>
    <message>
        <source>Optimiser {name}</source>
        <translation>Optimierer {name}</translation>
    </message>
    <message>
        <source>Learning rate {schedule}</source>
        <translation>Lernrate {schedule}</translation>
    </message>
    <message>
        <source>data seed</source>
        <translation>Startwert der Daten</translation>
    </message>
    <message>
        <source>No last epoch</source>
        <translation>Keine letzte Epoche</translation>
    </message>
    <message>
        <source>Stop at epoch {n}</source>
        <translation>Stopp bei Epoche {n}</translation>
    </message>
    <message>
        <source>No target loss</source>
        <translation>Kein Zielverlust</translation>
    </message>
    <message>
        <source>Stop at loss {loss:g}</source>
        <translation>Stopp bei Verlust {loss:g}</translation>
    </message>
    <message>
        <source>No patience rule</source>
        <translation>Keine Geduldsregel</translation>
    </message>
    <message>
        <source>Stop at dead units</source>
        <translation>Stopp bei toten Einheiten</translation>
    </message>
    <message>
        <source>Do not stop at dead units</source>
        <translation>Kein Stopp bei toten Einheiten</translation>
    </message>
    <message>
        <source>Batch size {batch_size}</source>
        <translation>Batchgröße {batch_size}</translation>
    </message>
    <message>
        <source>Weight decay L1 {l1:g}, L2 {l2:g}</source>
        <translation>Gewichtsabnahme L1 {l1:g}, L2 {l2:g}</translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation>Start {name}</translation>
    </message>
    <message>
        <source>Hidden activation {name}</source>
        <translation>Verborgene Aktivierung {name}</translation>
    </message>
    <message>
        <source>Output activation {name}</source>
        <translation>Ausgabeaktivierung {name}</translation>
    </message>
    <message>
        <source>Loss {name}</source>
        <translation>Verlust {name}</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>Startwert {seed}</translation>
    </message>
    <message>
        <source>Features: {features}</source>
        <translation>Merkmale: {features}</translation>
    </message>
    <message>
        <source>Reset to the same start</source>
        <translation>Auf denselben Start zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the start of the pinned run</source>
        <translation>Zurück zum Start des angehefteten Laufs</translation>
    </message>
    <message>
        <source>Back to before, η = {eta:g}</source>
        <translation>Zurück auf den Stand davor, η = {eta:g}</translation>
    </message>
    <message>
        <source>Bookmark “{name}” at step {step}</source>
        <translation>Lesezeichen „{name}“ bei Schritt {step}</translation>
    </message>
    <message>
        <source>No bookmark at step {step}</source>
        <translation>Kein Lesezeichen bei Schritt {step}</translation>
    </message>
    <message>
        <source>No bookmark “{name}”</source>
        <translation>Kein Lesezeichen „{name}“</translation>
    </message>
    <message>
        <source>Go to step {step}</source>
        <translation>Zu Schritt {step} gehen</translation>
    </message>
    <message>
        <source> of run {branch}</source>
        <translation> von Lauf {branch}</translation>
    </message>
    <message>
        <source>That was so before this run began: change the rule to train on.</source>
        <translation>So war es schon, bevor dieser Lauf begann: zum Weitertrainieren die Regel ändern.</translation>
    </message>
    <message>
        <source>the training thread did not end in time</source>
        <translation>der Trainings-Thread endete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>Training stopped by an error in the program ({message}); the weights from before it are shown.</source>
        <translation>Das Training wurde durch einen Fehler im Programm beendet ({message}); gezeigt werden die Gewichte davor.</translation>
    </message>
    <message>
        <source>Step {step}, {eta}</source>
        <translation>Schritt {step}, {eta}</translation>
    </message>
    <message>
        <source>Epoch {epoch}, {eta}</source>
        <translation>Epoche {epoch}, {eta}</translation>
    </message>
    <message>
        <source>Train {steps} steps, {eta}</source>
        <translation>{steps} Schritte trainieren, {eta}</translation>
    </message>
    <message>
        <source>Train {epochs} epochs, {eta}</source>
        <translation>{epochs} Epochen trainieren, {eta}</translation>
    </message>
    <message>
        <source>weight from {start} to {unit_name}</source>
        <translation>Gewicht {start} → {unit_name}</translation>
    </message>
    <message>
        <source>sum that comes back to {unit}</source>
        <translation>Summe, die zurückkommt ({unit})</translation>
    </message>
    <message>
        <source>the bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>input {unit}</source>
        <translation>Eingabe {unit}</translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation>Ausgabe {unit}</translation>
    </message>
    <message>
        <source>hidden unit {unit} of layer {layer}</source>
        <translation>verborgene Einheit {unit} der Schicht {layer}</translation>
    </message>
    <message>
        <source>hidden unit {unit}</source>
        <translation>verborgene Einheit {unit}</translation>
    </message>
    <message>
        <source>A step of {examples} examples through {parameter_count} weights is too much to show number by number: choose a smaller batch.</source>
        <translation>Ein Schritt von {examples} Beispielen durch {parameter_count} Gewichte ist zu viel, um ihn Zahl für Zahl zu zeigen: einen kleineren Batch wählen.</translation>
    </message>
    <message>
        <source>The {name}, one of the settings.</source>
        <translation>{name}, eine der Einstellungen.</translation>
    </message>
    <message>
        <source>The chain rule written out: how the loss changes with the output, times how the output changes with s.</source>
        <translation>Die Kettenregel ausgeschrieben: wie sich der Verlust mit der Ausgabe ändert, mal wie sich die Ausgabe mit s ändert.</translation>
    </message>
    <message>
        <source>The bias unit: always 1, so that its weight is added as it is.</source>
        <translation>Die Bias-Einheit: immer 1, damit ihr Gewicht so addiert wird, wie es ist.</translation>
    </message>
    <message>
        <source>Input {index} of the example, as the network is given it.</source>
        <translation>Eingabe {index} des Beispiels, wie das Netz sie bekommt.</translation>
    </message>
    <message>
        <source>{who} adds up what comes in, each number times its weight; the bias weight is times 1.</source>
        <translation>{who} addiert, was hereinkommt, jede Zahl mal ihr Gewicht; das Biasgewicht zählt mal 1.</translation>
    </message>
    <message>
        <source>{who} hands its sum on as it is: its activation is the identity.</source>
        <translation>{who} gibt die Summe weiter, wie sie ist: die Aktivierung ist die Identität.</translation>
    </message>
    <message>
        <source>{who} sends its sum through its activation, {hidden}.</source>
        <translation>{who} schickt die Summe durch die Aktivierung, {hidden}.</translation>
    </message>
    <message>
        <source>Output {index} takes its share of all outputs: softmax makes them add up to 1.</source>
        <translation>Ausgabe {index} nimmt ihren Anteil an allen Ausgaben: softmax sorgt dafür, dass sie zusammen 1 ergeben.</translation>
    </message>
    <message>
        <source>Output {index} answers with its sum as it is: its activation is the identity.</source>
        <translation>Ausgabe {index} antwortet mit ihrer Summe, wie sie ist: ihre Aktivierung ist die Identität.</translation>
    </message>
    <message>
        <source>Output {index} sends its sum through its activation, {output}.</source>
        <translation>Ausgabe {index} schickt ihre Summe durch ihre Aktivierung, {output}.</translation>
    </message>
    <message>
        <source>How far the outputs are from the targets: half the sum of the squared errors.</source>
        <translation>Wie weit die Ausgaben von den Zielwerten entfernt sind: die halbe Summe der quadrierten Fehler.</translation>
    </message>
    <message>
        <source>How surprised the network is by the targets: the cross-entropy.</source>
        <translation>Wie sehr die Zielwerte das Netz überraschen: die Kreuzentropie.</translation>
    </message>
    <message>
        <source>How the loss changes with {symbol}: the fractions of the long way cancel, output minus target is left.</source>
        <translation>Wie sich der Verlust mit {symbol} ändert: die Brüche des langen Wegs kürzen sich, Ausgabe minus Zielwert bleibt übrig.</translation>
    </message>
    <message>
        <source>How the loss changes with {symbol}: the error, times the slope of the output activation ({slope}).</source>
        <translation>Wie sich der Verlust mit {symbol} ändert: der Fehler, mal der Steigung der Ausgabeaktivierung ({slope}).</translation>
    </message>
    <message>
        <source>What comes back to {who}: the deltas of the layer after it, each times the old weight that leads there.</source>
        <translation>Was zurückkommt ({who}): die Deltas der Schicht danach, jedes mal dem alten Gewicht, das dorthin führt.</translation>
    </message>
    <message>
        <source>, which is 1 for the identity</source>
        <translation>, die bei der Identität 1 ist</translation>
    </message>
    <message>
        <source>How the loss changes with {r}: what came back, {c}, times the slope {slope}{size}.</source>
        <translation>Wie sich der Verlust mit {r} ändert: was zurückkam, {c}, mal der Steigung {slope}{size}.</translation>
    </message>
    <message>
        <source>The slope of {hidden} where the unit stands: how much of a change gets through.</source>
        <translation>Die Steigung von {hidden} dort, wo die Einheit steht: wie viel von einer Änderung durchkommt.</translation>
    </message>
    <message>
        <source>Target {index} of the example: what the output should be.</source>
        <translation>Zielwert {index} des Beispiels: was die Ausgabe sein soll.</translation>
    </message>
    <message>
        <source>How the loss changes with output {index}.</source>
        <translation>Wie sich der Verlust mit Ausgabe {index} ändert.</translation>
    </message>
    <message>
        <source>How output {index} changes with its sum.</source>
        <translation>Wie sich Ausgabe {index} mit ihrer Summe ändert.</translation>
    </message>
    <message>
        <source>The mean of the loss over the {examples} examples of the batch.</source>
        <translation>Das Mittel des Verlusts über die {examples} Beispiele des Batches.</translation>
    </message>
    <message>
        <source>A weight as it was before this step; the whole step uses this old value.</source>
        <translation>Ein Gewicht, wie es vor diesem Schritt war; der ganze Schritt verwendet diesen alten Wert.</translation>
    </message>
    <message>
        <source>How the loss changes with {}: the delta it leads to, {}, times what it carries, {}.</source>
        <translation>Wie sich der Verlust mit {} ändert: das Delta, zu dem es führt, {}, mal dem, was es trägt, {}.</translation>
    </message>
    <message>
        <source>This weight is frozen: the step leaves it as it is.</source>
        <translation>Dieses Gewicht ist eingefroren: der Schritt lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>The new weight: the old one, moved against its gradient by the learning rate times its size.</source>
        <translation>Das neue Gewicht: das alte, gegen seinen Gradienten bewegt um die Lernrate mal dessen Größe.</translation>
    </message>
    <message>
        <source>The new weight, by {optimiser}.</source>
        <translation>Das neue Gewicht, nach {optimiser}.</translation>
    </message>
    <message>
        <source>The mean of this gradient over the {examples} examples of the batch.</source>
        <translation>Das Mittel dieses Gradienten über die {examples} Beispiele des Batches.</translation>
    </message>
    <message>
        <source>d is what the optimiser is given: the gradient with weight decay; biases do not decay.</source>
        <translation>d ist, was der Optimierer bekommt: der Gradient mit Gewichtsabnahme; Biasgewichte nehmen nicht ab.</translation>
    </message>
    <message>
        <source>What the optimiser remembered of earlier gradients before this step.</source>
        <translation>Was der Optimierer vor diesem Schritt von früheren Gradienten behalten hatte.</translation>
    </message>
    <message>
        <source>The mean square that the optimiser remembered before this step.</source>
        <translation>Das quadratische Mittel, das der Optimierer vor diesem Schritt behalten hatte.</translation>
    </message>
    <message>
        <source>What the optimiser remembers of gradients: much of the old, some of the new.</source>
        <translation>Was der Optimierer von Gradienten behält: viel vom alten, etwas vom neuen.</translation>
    </message>
    <message>
        <source>How large the gradient usually is: the running mean of its square.</source>
        <translation>Wie groß der Gradient gewöhnlich ist: das laufende Mittel seines Quadrats.</translation>
    </message>
    <message>
        <source>{positive} if {sign_of} &gt; 0 else {otherwise}</source>
        <translation>{positive}, wenn {sign_of} &gt; 0, sonst {otherwise}</translation>
    </message>
    <message>
        <source>{name}, a weight of {unit}, left the range of numbers.</source>
        <translation>{name}, ein Gewicht ({unit}), verließ den Zahlenbereich.</translation>
    </message>
    <message>
        <source>the square of the gradient for {name}, a weight of {unit}, left the range of numbers.</source>
        <translation>das Quadrat des Gradienten für {name}, ein Gewicht ({unit}), verließ den Zahlenbereich.</translation>
    </message>
    <message>
        <source>{optimiser} divides by its root, so that the weight would stand still from here on.</source>
        <translation>{optimiser} teilt durch dessen Wurzel, sodass das Gewicht von hier an stillstünde.</translation>
    </message>
    <message>
        <source>inputs, targets or weights are too large, or {eta} is: try {tenth}.</source>
        <translation>Eingaben, Zielwerte oder Gewichte sind zu groß, oder {eta} ist es: {tenth} versuchen.</translation>
    </message>
    <message>
        <source>the gradient for a frozen weight of {unit} left the range of numbers.</source>
        <translation>der Gradient für ein eingefrorenes Gewicht ({unit}) verließ den Zahlenbereich.</translation>
    </message>
    <message>
        <source>{name}, a weight of {unit}, grew beyond {bound}.</source>
        <translation>{name}, ein Gewicht ({unit}), wuchs über {bound} hinaus.</translation>
    </message>
    <message>
        <source>{name} of {unit} left the range of numbers.</source>
        <translation>{name} ({unit}) verließ den Zahlenbereich.</translation>
    </message>
    <message>
        <source>the loss l left the range of numbers.</source>
        <translation>der Verlust l verließ den Zahlenbereich.</translation>
    </message>
    <message>
        <source>Its r_j is below 0 for every training example, so that its u_j = max(0, r_j) is always 0.</source>
        <translation>Ihr r_j ist für jedes Trainingsbeispiel unter 0, sodass ihr u_j = max(0, r_j) immer 0 ist.</translation>
    </message>
    <message>
        <source>Its r_j is so far from 0 for every training example that its u_j = tanh(r_j) is always 1 or −1.</source>
        <translation>Ihr r_j ist für jedes Trainingsbeispiel so weit von 0 entfernt, dass ihr u_j = tanh(r_j) immer 1 oder −1 ist.</translation>
    </message>
    <message>
        <source>Its r_j is so far from 0 for every training example that its u_j is always 0 or 1.</source>
        <translation>Ihr r_j ist für jedes Trainingsbeispiel so weit von 0 entfernt, dass ihr u_j immer 0 oder 1 ist.</translation>
    </message>
    <message>
        <source>Their r_j is below 0 for every training example, so that their u_j = max(0, r_j) is always 0.</source>
        <translation>Ihre r_j sind für jedes Trainingsbeispiel unter 0, sodass ihre u_j = max(0, r_j) immer 0 sind.</translation>
    </message>
    <message>
        <source>Their r_j is so far from 0 for every training example that their u_j = tanh(r_j) is always 1 or −1.</source>
        <translation>Ihre r_j sind für jedes Trainingsbeispiel so weit von 0 entfernt, dass ihre u_j = tanh(r_j) immer 1 oder −1 sind.</translation>
    </message>
    <message>
        <source>Their r_j is so far from 0 for every training example that their u_j is always 0 or 1.</source>
        <translation>Ihre r_j sind für jedes Trainingsbeispiel so weit von 0 entfernt, dass ihre u_j immer 0 oder 1 sind.</translation>
    </message>
    <message>
        <source>{units} cannot learn: the slope g&apos;(r_j) is 0, from the start. {cause}</source>
        <translation>{units}: kein Lernen möglich, die Steigung g&apos;(r_j) ist 0, von Anfang an. {cause}</translation>
    </message>
    <message>
        <source>{units} cannot learn any more: the slope g&apos;(r_j) is 0, at step {step} (epoch {epoch}). {cause}</source>
        <translation>{units}: kein Lernen mehr möglich, die Steigung g&apos;(r_j) ist 0, bei Schritt {step} (Epoche {epoch}). {cause}</translation>
    </message>
    <message>
        <source>{eta} is probably too large, try {tenth}.</source>
        <translation>{eta} ist wahrscheinlich zu groß, {tenth} versuchen.</translation>
    </message>
    <message>
        <source>Training diverged at step {step} (epoch {epoch}): {happened} {cause} The weights before that step are kept; {advice}</source>
        <translation>Das Training divergierte bei Schritt {step} (Epoche {epoch}): {happened} {cause} Die Gewichte vor diesem Schritt bleiben erhalten; {advice}</translation>
    </message>
    <message>
        <source>The weights had grown up to {largest:.1e}: {{eta}} is too large, each step overshoots more than the last.</source>
        <translation>Die Gewichte waren bis auf {largest:.1e} gewachsen: {{eta}} ist zu groß, jeder Schritt schießt weiter übers Ziel hinaus als der letzte.</translation>
    </message>
    <message>
        <source>{saturated:.0%} of the hidden outputs were saturated, so that only the later weights still moved.</source>
        <translation>{saturated:.0%} der verborgenen Ausgaben waren gesättigt, sodass sich nur noch die späteren Gewichte bewegten.</translation>
    </message>
    <message>
        <source>The largest weight was {largest:.3g}: a single step overshot.</source>
        <translation>Das größte Gewicht war {largest:.3g}: ein einzelner Schritt schoss übers Ziel hinaus.</translation>
    </message>
    <message>
        <source>a slice of the loss needs two different weights</source>
        <translation>ein Schnitt durch den Verlust braucht zwei verschiedene Gewichte</translation>
    </message>
    <message>
        <source>The axes must be two different inputs.</source>
        <translation>Die Achsen müssen zwei verschiedene Eingaben sein.</translation>
    </message>
    <message>
        <source>Stopped at epoch {epoch}: the training loss, {loss_train:.4g}, is low enough.</source>
        <translation>Beendet bei Epoche {epoch}: der Trainingsverlust, {loss_train:.4g}, ist niedrig genug.</translation>
    </message>
    <message>
        <source>Stopped at epoch {epoch}: no lower loss than {best:.4g} for 1 epoch.</source>
        <translation>Angehalten bei Epoche {epoch}: 1 Epoche lang kein kleinerer Verlust als {best:.4g}.</translation>
    </message>
    <message>
        <source>Stopped at epoch {epoch}: no lower loss than {best:.4g} for {count} epochs.</source>
        <translation>Angehalten bei Epoche {epoch}: {count} Epochen lang kein kleinerer Verlust als {best:.4g}.</translation>
    </message>
    <message>
        <source>Stopped at epoch {epoch}, as asked.</source>
        <translation>Beendet bei Epoche {epoch}, wie verlangt.</translation>
    </message>
    <message>
        <source>bit-identical: {steps} steps replayed, {keyframes} recorded states compared</source>
        <translation>bitgenau gleich: {steps} Schritte wiederholt, {keyframes} aufgezeichnete Zustände verglichen</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <source>a step from {good} to {bad}</source>
        <translation>ein Schritt von {good} bis {bad}</translation>
    </message>
    <message>
        <source>differs: {where} of branch {branch} is the first whose recorded state does not come out again</source>
        <translation>verschieden: {where} von Zweig {branch} ist der erste Schritt, dessen aufgezeichneter Zustand nicht wieder herauskommt</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>the columns of a table must be as many as its names, and of one length</source>
        <translation>eine Tabelle muss so viele Spalten haben wie Namen, alle gleich lang</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Es gibt noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Rows: {count}.</source>
        <translation>Zeilen: {count}.</translation>
    </message>
    <message>
        <source>Last: {row}.</source>
        <translation>Letzte: {row}.</translation>
    </message>
    <message>
        <source>{name} from {least} to {greatest}.</source>
        <translation>{name} von {least} bis {greatest}.</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>minus infinite</source>
        <translation>minus unendlich</translation>
    </message>
    <message>
        <source>{number} times 10 to the {power}</source>
        <translation>{number} mal 10 hoch {power}</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>Schicht {number}</translation>
    </message>
    <message>
        <source>gradient {number}</source>
        <translation>Gradient {number}</translation>
    </message>
    <message>
        <source>bias unit x 0, {value}</source>
        <translation>Bias-Einheit x 0, {value}</translation>
    </message>
    <message>
        <source>bias unit u 0, {value}</source>
        <translation>Bias-Einheit u 0, {value}</translation>
    </message>
    <message>
        <source>input x {number}, {value}</source>
        <translation>Eingabe x {number}, {value}</translation>
    </message>
    <message>
        <source>output z {number}, {value}</source>
        <translation>Ausgabe z {number}, {value}</translation>
    </message>
    <message>
        <source>hidden unit u {number}, {value}</source>
        <translation>verborgene Einheit u {number}, {value}</translation>
    </message>
    <message>
        <source>{unit} of layer {layer}</source>
        <translation>{unit} der Schicht {layer}</translation>
    </message>
    <message>
        <source>layer {layer}, {said}</source>
        <translation>Schicht {layer}, {said}</translation>
    </message>
    <message>
        <source>minus {number}</source>
        <translation>minus {number}</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the table with every digit, for a spreadsheet</source>
        <translation>Die Tabelle mit allen Ziffern kopieren, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als CSV &amp;speichern…</translation>
    </message>
    <message>
        <source>Write the table with every digit to a file</source>
        <translation>Die Tabelle mit allen Ziffern in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read the numbers behind the picture again</source>
        <translation>Die Zahlen hinter dem Bild neu lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window (Escape)</source>
        <translation>Dieses Fenster schließen (Esc)</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Die Tabelle wurde kopiert.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>The table could not be saved as {path}: {reason}.</source>
        <translation>Die Tabelle konnte nicht als {path} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>loss, training part</source>
        <translation>Verlust, Trainingsteil</translation>
    </message>
    <message>
        <source>loss, test part</source>
        <translation>Verlust, Testteil</translation>
    </message>
    <message>
        <source>Loss against epoch</source>
        <translation>Verlust über der Epoche</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Losses of two runs</source>
        <translation>Verluste zweier Läufe</translation>
    </message>
    <message>
        <source>loss, right</source>
        <translation>Verlust, richtig</translation>
    </message>
    <message>
        <source>loss, mistaken</source>
        <translation>Verlust, fehlerhaft</translation>
    </message>
    <message>
        <source>Loss of both ways against the epoch</source>
        <translation>Verlust beider Wege über der Epoche</translation>
    </message>
    <message>
        <source>Output of the network over its inputs</source>
        <translation>Ausgabe des Netzes über seinen Eingaben</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Examples with the network&apos;s answers</source>
        <translation>Beispiele mit den Antworten des Netzes</translation>
    </message>
    <message>
        <source>Pause the run first</source>
        <translation>Zuerst den Lauf anhalten</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>This is the beginning</source>
        <translation>Das ist der Anfang</translation>
    </message>
    <message>
        <source>There is no hidden layer; add one first</source>
        <translation>Es gibt keine verborgene Schicht; zuerst eine hinzufügen</translation>
    </message>
    <message>
        <source>A hidden layer has at least one unit</source>
        <translation>Eine verborgene Schicht hat mindestens eine Einheit</translation>
    </message>
    <message>
        <source>Select a weight first, or a unit that weights lead to</source>
        <translation>Zuerst ein Gewicht auswählen oder eine Einheit, zu der Gewichte führen</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>{name} outputs cannot hold the targets of this data</source>
        <translation>Ausgaben mit {name} können die Zielwerte dieser Daten nicht erreichen</translation>
    </message>
    <message>
        <source>This loss does not go with the output activation or with the targets of this data</source>
        <translation>Dieser Verlust passt nicht zur Ausgabeaktivierung oder zu den Zielwerten dieser Daten</translation>
    </message>
    <message>
        <source>These weights belong to a network of another shape</source>
        <translation>Diese Gewichte gehören zu einem Netz anderer Form</translation>
    </message>
    <message>
        <source>This data was not drawn at random; choose a built-in set that is</source>
        <translation>Diese Daten wurden nicht zufällig gezogen; einen eingebauten Datensatz wählen, der es ist</translation>
    </message>
    <message>
        <source>No examples are kept for testing; set a test share first</source>
        <translation>Keine Beispiele sind zum Testen zurückgelegt; zuerst einen Testanteil einstellen</translation>
    </message>
    <message>
        <source>Pin a run first</source>
        <translation>Zuerst einen Lauf anheften</translation>
    </message>
    <message>
        <source>These are all the digits there are</source>
        <translation>Das sind alle Stellen, die es gibt</translation>
    </message>
    <message>
        <source>There must be two digits at least</source>
        <translation>Es müssen mindestens zwei Stellen sein</translation>
    </message>
    <message>
        <source>The network shows an example already</source>
        <translation>Das Netz zeigt schon ein Beispiel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>Beis&amp;piele</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>A&amp;nordnung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;Hidden activation g</source>
        <translation>&amp;Verborgene Aktivierung g</translation>
    </message>
    <message>
        <source>&amp;Output activation f</source>
        <translation>&amp;Ausgabeaktivierung f</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>Verl&amp;ust</translation>
    </message>
    <message>
        <source>Random &amp;start</source>
        <translation>Zufalls&amp;start</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>T&amp;raining</translation>
    </message>
    <message>
        <source>&amp;How far a step goes</source>
        <translation>&amp;Wie weit ein Schritt geht</translation>
    </message>
    <message>
        <source>&amp;Optimiser</source>
        <translation>&amp;Optimierer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Ein paar Buchstaben der gewünschten Aktion eingeben</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>was zu tun ist</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Esc leaves</source>
        <translation>Pfeiltasten wählen, Eingabe führt aus, Esc verlässt</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Nichts heißt so. Ein anderes Wort versuchen.</translation>
    </message>
    <message>
        <source>&amp;New data</source>
        <translation>&amp;Neue Daten</translation>
    </message>
    <message>
        <source>Draw other examples of the same kind, with the next seed</source>
        <translation>Andere Beispiele derselben Art ziehen, mit dem nächsten Startwert</translation>
    </message>
    <message>
        <source>Another &amp;split</source>
        <translation>Andere &amp;Aufteilung</translation>
    </message>
    <message>
        <source>Keep other examples for testing, drawn with the next seed</source>
        <translation>Andere Beispiele zum Testen zurücklegen, mit dem nächsten Startwert gezogen</translation>
    </message>
    <message>
        <source>Import &amp;table…</source>
        <translation>&amp;Tabelle importieren…</translation>
    </message>
    <message>
        <source>Choose a table of your own and what its columns are for</source>
        <translation>Eine eigene Tabelle wählen und wozu ihre Spalten dienen</translation>
    </message>
    <message>
        <source>Import &amp;options…</source>
        <translation>Import&amp;optionen…</translation>
    </message>
    <message>
        <source>Read the last table again, otherwise</source>
        <translation>Die letzte Tabelle noch einmal lesen, auf andere Weise</translation>
    </message>
    <message>
        <source>&amp;Paste data…</source>
        <translation>Daten &amp;einfügen…</translation>
    </message>
    <message>
        <source>Learn from cells copied from a spreadsheet</source>
        <translation>Aus Zellen lernen, die aus einer Tabellenkalkulation kopiert sind</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Begin with the worked example again</source>
        <translation>Wieder mit dem durchgerechneten Beispiel beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open saved work, or a table to learn from</source>
        <translation>Gespeicherte Arbeit öffnen oder eine Tabelle, aus der gelernt wird</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the work with its data and its past</source>
        <translation>Die Arbeit mit ihren Daten und ihrem Verlauf speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>nn-sim has met an error</source>
        <translation>In nn-sim ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>What happened is also written down in {log_place}.</source>
        <translation>Was geschah, steht auch in {log_place}.</translation>
    </message>
    <message>
        <source>details of the error</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>What would be copied: versions, and where in nn-sim it happened</source>
        <translation>Was kopiert würde: Versionen und wo in nn-sim es geschah</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>Versions and where in nn-sim it happened, without your data or file names</source>
        <translation>Versionen und wo in nn-sim es geschah, ohne Daten oder Dateinamen</translation>
    </message>
    <message>
        <source>&amp;Save my work</source>
        <translation>&amp;Meine Arbeit speichern</translation>
    </message>
    <message>
        <source>Save the experiment now, without replacing any file of yours</source>
        <translation>Das Experiment jetzt speichern, ohne eine vorhandene Datei zu ersetzen</translation>
    </message>
    <message>
        <source>Close nn-sim</source>
        <translation>nn-sim schließen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>Close this message and go on working</source>
        <translation>Diese Meldung schließen und weiterarbeiten</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>&amp;Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Your work could not be saved: {name}.</source>
        <translation>Die Arbeit konnte nicht gespeichert werden: {name}.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene noch einmal tun</translation>
    </message>
    <message>
        <source>Find an &amp;action…</source>
        <translation>&amp;Aktion suchen…</translation>
    </message>
    <message>
        <source>Find anything that can be done by a few letters of its name</source>
        <translation>Alles, was sich tun lässt, über ein paar Buchstaben seines Namens finden</translation>
    </message>
    <message>
        <source>Theme, size of the text, language and other habits of the program</source>
        <translation>Farbschema, Schriftgröße, Sprache und andere Gewohnheiten des Programms</translation>
    </message>
    <message>
        <source>&amp;Worked example</source>
        <translation>&amp;Durchgerechnetes Beispiel</translation>
    </message>
    <message>
        <source>Go through the lecture&apos;s example, with a text beside it that says what to try</source>
        <translation>Das Beispiel der Vorlesung durchgehen, mit einem Text daneben, der sagt, was es zu versuchen gibt</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Read what can be done here, and search in it</source>
        <translation>Lesen, was hier alles geht, und darin suchen</translation>
    </message>
    <message>
        <source>What is &amp;this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Click on anything to be told what it is</source>
        <translation>Auf etwas klicken und erfahren, was es ist</translation>
    </message>
    <message>
        <source>T&amp;our of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>Be shown the six places that matter most</source>
        <translation>Die sechs wichtigsten Stellen ansehen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show all keys, menu by menu</source>
        <translation>Alle Tasten zeigen, Menü für Menü</translation>
    </message>
    <message>
        <source>&amp;About nn-sim</source>
        <translation>&amp;Über nn-sim</translation>
    </message>
    <message>
        <source>Versions, and the licences of all parts</source>
        <translation>Versionen und die Lizenzen aller Bestandteile</translation>
    </message>
    <message>
        <source>&amp;Add a hidden layer</source>
        <translation>Verborgene Schicht &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Put a hidden layer behind the last one, of the same size</source>
        <translation>Hinter der letzten verborgenen Schicht eine weitere derselben Größe einsetzen</translation>
    </message>
    <message>
        <source>&amp;Remove the last hidden layer</source>
        <translation>&amp;Letzte verborgene Schicht entfernen</translation>
    </message>
    <message>
        <source>Take the hidden layer before the outputs out</source>
        <translation>Die verborgene Schicht vor den Ausgaben herausnehmen</translation>
    </message>
    <message>
        <source>&amp;More units</source>
        <translation>&amp;Mehr Einheiten</translation>
    </message>
    <message>
        <source>One unit more in the hidden layer that is selected, or in the last one</source>
        <translation>Eine Einheit mehr in der ausgewählten verborgenen Schicht, sonst in der letzten</translation>
    </message>
    <message>
        <source>&amp;Fewer units</source>
        <translation>&amp;Weniger Einheiten</translation>
    </message>
    <message>
        <source>One unit fewer in the hidden layer that is selected, or in the last one</source>
        <translation>Eine Einheit weniger in der ausgewählten verborgenen Schicht, sonst in der letzten</translation>
    </message>
    <message>
        <source>&amp;New start</source>
        <translation>&amp;Neuer Start</translation>
    </message>
    <message>
        <source>Another random start, drawn with the next seed</source>
        <translation>Ein anderer Zufallsstart, mit dem nächsten Startwert gezogen</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>&amp;Einfrieren</translation>
    </message>
    <message>
        <source>Let training leave the selected weight as it is, or all weights that lead to the selected unit</source>
        <translation>Das ausgewählte Gewicht im Training lassen, wie es ist, oder alle Gewichte, die zur ausgewählten Einheit führen</translation>
    </message>
    <message>
        <source>Set to &amp;0</source>
        <translation>Auf &amp;0 setzen</translation>
    </message>
    <message>
        <source>Set the selected weight to 0, or all weights that lead to the selected unit</source>
        <translation>Das ausgewählte Gewicht auf 0 setzen, oder alle Gewichte, die zur ausgewählten Einheit führen</translation>
    </message>
    <message>
        <source>Between −1 and 1, steepest at 0</source>
        <translation>Zwischen −1 und 1, am steilsten bei 0</translation>
    </message>
    <message>
        <source>Between 0 and 1, steepest at 0</source>
        <translation>Zwischen 0 und 1, am steilsten bei 0</translation>
    </message>
    <message>
        <source>The sum where it is positive, else 0</source>
        <translation>Die Summe, wo sie positiv ist, sonst 0</translation>
    </message>
    <message>
        <source>The sum itself: no bend at all</source>
        <translation>Die Summe selbst: ganz ohne Biegung</translation>
    </message>
    <message>
        <source>The sum where it is positive, else a small share of it</source>
        <translation>Die Summe, wo sie positiv ist, sonst ein kleiner Anteil davon</translation>
    </message>
    <message>
        <source>The sum where it is positive, else bent towards −1</source>
        <translation>Die Summe, wo sie positiv ist, sonst gegen −1 gebogen</translation>
    </message>
    <message>
        <source>A relu without the corner</source>
        <translation>Ein relu ohne die Ecke</translation>
    </message>
    <message>
        <source>The sum times its sigmoid</source>
        <translation>Die Summe mal ihr Sigmoid</translation>
    </message>
    <message>
        <source>A wave: it goes up and down</source>
        <translation>Eine Welle: sie geht auf und ab</translation>
    </message>
    <message>
        <source>Shares between 0 and 1 that sum to 1, one for each class</source>
        <translation>Anteile zwischen 0 und 1, die zusammen 1 ergeben, einer für jede Klasse</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>quadratisch</translation>
    </message>
    <message>
        <source>Half the sum of the squared differences between target and output</source>
        <translation>Die halbe Summe der quadrierten Unterschiede zwischen Zielwert und Ausgabe</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>How unlikely the network holds the right answer; for outputs between 0 and 1</source>
        <translation>Für wie unwahrscheinlich das Netz die richtige Antwort hält; für Ausgaben zwischen 0 und 1</translation>
    </message>
    <message>
        <source>fitting</source>
        <translation>passend</translation>
    </message>
    <message>
        <source>Draw weights as it fits the activation: Glorot or He</source>
        <translation>Gewichte so ziehen, wie es zur Aktivierung passt: Glorot oder He</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Draw weights up to the root of 6 / (units before + units after)</source>
        <translation>Gewichte ziehen bis zur Wurzel aus 6 / (Einheiten davor + Einheiten danach)</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>Draw weights up to the root of 6 / units before</source>
        <translation>Gewichte ziehen bis zur Wurzel aus 6 / Einheiten davor</translation>
    </message>
    <message>
        <source>uniform ±½</source>
        <translation>gleichverteilt ±½</translation>
    </message>
    <message>
        <source>Draw all weights evenly between −½ and ½</source>
        <translation>Alle Gewichte gleichmäßig zwischen −½ und ½ ziehen</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Begin with 0 everywhere: all hidden units stay the same</source>
        <translation>Überall mit 0 beginnen: alle verborgenen Einheiten bleiben gleich</translation>
    </message>
    <message>
        <source>the lecture&apos;s</source>
        <translation>aus der Vorlesung</translation>
    </message>
    <message>
        <source>Begin with the weights of the worked example</source>
        <translation>Mit den Gewichten des durchgerechneten Beispiels beginnen</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Go down the gradient of each batch, by η</source>
        <translation>Den Gradienten jedes Batches hinabgehen, um η</translation>
    </message>
    <message>
        <source>Keep a share of the last steps, like a ball that rolls</source>
        <translation>Einen Anteil der letzten Schritte behalten, wie ein rollender Ball</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Momentum that looks ahead to where it is rolling</source>
        <translation>Momentum, das vorausschaut, wohin es rollt</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Divide each weight&apos;s step by the usual size of its gradient</source>
        <translation>Den Schritt jedes Gewichts durch die gewöhnliche Größe seines Gradienten teilen</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Momentum and RMSProp together</source>
        <translation>Momentum und RMSProp zusammen</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Train until you pause</source>
        <translation>Trainieren bis zum Anhalten</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>One step of learning: one example, or one batch</source>
        <translation>Ein Lernschritt: ein Beispiel oder ein Batch</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back by one step</source>
        <translation>Um einen Schritt zurück</translation>
    </message>
    <message>
        <source>&amp;Epoch</source>
        <translation>&amp;Epoche</translation>
    </message>
    <message>
        <source>Go on to the end of the epoch: every example once</source>
        <translation>Weiter bis zum Ende der Epoche: jedes Beispiel einmal</translation>
    </message>
    <message>
        <source>Epo&amp;ch back</source>
        <translation>Epo&amp;che zurück</translation>
    </message>
    <message>
        <source>Back to the beginning of this epoch, or of the one before</source>
        <translation>Zurück zum Beginn dieser Epoche, oder der davor</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Z&amp;urücksetzen</translation>
    </message>
    <message>
        <source>Back to the same start: same weights, same order of examples</source>
        <translation>Zurück zum selben Start: gleiche Gewichte, gleiche Reihenfolge der Beispiele</translation>
    </message>
    <message>
        <source>&amp;Play the lesson</source>
        <translation>Lektion abs&amp;pielen</translation>
    </message>
    <message>
        <source>Let the cursor go through the equations by itself</source>
        <translation>Den Zeiger von selbst durch die Gleichungen gehen lassen</translation>
    </message>
    <message>
        <source>&amp;Long way</source>
        <translation>Lan&amp;ger Weg</translation>
    </message>
    <message>
        <source>Show δₖ by the chain rule as written, with its two slopes</source>
        <translation>δₖ nach der Kettenregel zeigen, wie sie dasteht, mit ihren zwei Steigungen</translation>
    </message>
    <message>
        <source>Book&amp;mark this step…</source>
        <translation>Lesezeichen für diesen Schritt &amp;merken…</translation>
    </message>
    <message>
        <source>Give this step a name, to come back to it</source>
        <translation>Diesem Schritt einen Namen geben, um zu ihm zurückzukehren</translation>
    </message>
    <message>
        <source>P&amp;in this run</source>
        <translation>Diesen Lauf an&amp;heften</translation>
    </message>
    <message>
        <source>Keep the run as it is now, to compare with what comes; or let go of it</source>
        <translation>Den Lauf behalten, wie er jetzt ist, um mit dem Kommenden zu vergleichen; oder ihn loslassen</translation>
    </message>
    <message>
        <source>Back &amp;to the pinned run&apos;s start</source>
        <translation>Zurück zum S&amp;tart des angehefteten Laufs</translation>
    </message>
    <message>
        <source>Take the data, the settings and the first weights of the pinned run again</source>
        <translation>Daten, Einstellungen und erste Gewichte des angehefteten Laufs wieder nehmen</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>Show or hide the column of settings</source>
        <translation>Die Spalte der Einstellungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Maps in the nodes</source>
        <translation>&amp;Karten in den Knoten</translation>
    </message>
    <message>
        <source>Show the answer of each unit over the inputs inside its node</source>
        <translation>In jedem Knoten die Antwort der Einheit über den Eingaben zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>Show the network larger</source>
        <translation>Das Netz größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Verk&amp;leinern</translation>
    </message>
    <message>
        <source>Show the network smaller</source>
        <translation>Das Netz kleiner zeigen</translation>
    </message>
    <message>
        <source>&amp;Fit the network</source>
        <translation>Netz ein&amp;passen</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>Das ganze Netz zeigen</translation>
    </message>
    <message>
        <source>Mo&amp;re digits</source>
        <translation>&amp;Mehr Stellen</translation>
    </message>
    <message>
        <source>Show numbers with one digit more where there is room</source>
        <translation>Zahlen mit einer Stelle mehr zeigen, wo Platz ist</translation>
    </message>
    <message>
        <source>F&amp;ewer digits</source>
        <translation>&amp;Weniger Stellen</translation>
    </message>
    <message>
        <source>Show numbers with one digit fewer</source>
        <translation>Zahlen mit einer Stelle weniger zeigen</translation>
    </message>
    <message>
        <source>&amp;Back to the example</source>
        <translation>&amp;Zurück zum Beispiel</translation>
    </message>
    <message>
        <source>Show an example in the network again, and not the input that was tried</source>
        <translation>Im Netz wieder ein Beispiel zeigen statt der ausprobierten Eingabe</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>Nichts &amp;auswählen</translation>
    </message>
    <message>
        <source>Point at no weight and no unit</source>
        <translation>Auf kein Gewicht und keine Einheit zeigen</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>Anordnung zurü&amp;cksetzen</translation>
    </message>
    <message>
        <source>Put every panel back to where the layout has it</source>
        <translation>Jeden Bereich dorthin zurücksetzen, wo die Anordnung ihn hat</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Fill the whole screen, or leave it again</source>
        <translation>Den ganzen Bildschirm füllen oder wieder verlassen</translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation>Im Netzbild</translation>
    </message>
    <message>
        <source>Tab, arrow keys</source>
        <translation>Tab, Pfeiltasten</translation>
    </message>
    <message>
        <source>Go from unit to unit, and over the weights</source>
        <translation>Von Einheit zu Einheit gehen und über die Gewichte</translation>
    </message>
    <message>
        <source>Show it larger or smaller</source>
        <translation>Größer oder kleiner zeigen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>In the matrices</source>
        <translation>In den Matrizen</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Go from cell to cell; type to write a weight</source>
        <translation>Von Zelle zu Zelle gehen; tippen, um ein Gewicht zu schreiben</translation>
    </message>
    <message>
        <source>Freeze, or train again</source>
        <translation>Einfrieren oder wieder trainieren</translation>
    </message>
    <message>
        <source>Copy and paste the block that is marked</source>
        <translation>Den markierten Block kopieren und einfügen</translation>
    </message>
    <message>
        <source>In the plots</source>
        <translation>In den Diagrammen</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>Den Zeiger bewegen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Show all of it again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Auf der Zeitleiste</translation>
    </message>
    <message>
        <source>One step back or on</source>
        <translation>Einen Schritt zurück oder vor</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>A tenth of the run</source>
        <translation>Ein Zehntel des Laufs</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>Zum Anfang oder zum Ende</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>to the next term of a sum, or the next weight&apos;s number</source>
        <translation>zum nächsten Term einer Summe oder zur Zahl des nächsten Gewichts</translation>
    </message>
    <message>
        <source>to the next unit&apos;s number</source>
        <translation>zur Zahl der nächsten Einheit</translation>
    </message>
    <message>
        <source>over a whole layer</source>
        <translation>über eine ganze Schicht</translation>
    </message>
    <message>
        <source>to the next phase: sums, outputs, loss, deltas, gradients, updates</source>
        <translation>zur nächsten Phase: Summen, Ausgaben, Verlust, Deltas, Gradienten, Änderungen</translation>
    </message>
    <message>
        <source>over the whole way of one example</source>
        <translation>über den ganzen Weg eines Beispiels</translation>
    </message>
    <message>
        <source>over a whole step of learning</source>
        <translation>über einen ganzen Lernschritt</translation>
    </message>
    <message>
        <source>to the end of the epoch</source>
        <translation>bis zum Ende der Epoche</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Pause training</source>
        <translation>Das Training anhalten</translation>
    </message>
    <message>
        <source>Back by one {step}</source>
        <translation>Zurück um: {step}</translation>
    </message>
    <message>
        <source>Hold the &amp;lesson</source>
        <translation>Lektion anhalte&amp;n</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Step {reach}</source>
        <translation>Schritt {reach}</translation>
    </message>
    <message>
        <source>One step of learning, with the next example</source>
        <translation>Ein Lernschritt, mit dem nächsten Beispiel</translation>
    </message>
    <message>
        <source>One step of learning, with the next batch of {count} examples</source>
        <translation>Ein Lernschritt, mit dem nächsten Batch von {count} Beispielen</translation>
    </message>
    <message>
        <source>Pause to see the numbers</source>
        <translation>Anhalten, um die Zahlen zu sehen</translation>
    </message>
    <message>
        <source>This step in NumPy, with its values. Click a line to see where they come from.</source>
        <translation>Dieser Schritt in NumPy, mit seinen Werten. Ein Klick auf eine Zeile zeigt, woher sie kommen.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy the code as it can be run (Ctrl+C in the listing)</source>
        <translation>Den Code lauffähig kopieren (Strg+C in der Auflistung)</translation>
    </message>
    <message>
        <source>why there is no code</source>
        <translation>warum kein Code da ist</translation>
    </message>
    <message>
        <source>Code of the step</source>
        <translation>Code des Schritts</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>What differs between the settings, and both results</source>
        <translation>Worin sich die Einstellungen unterscheiden, und beide Ergebnisse</translation>
    </message>
    <message>
        <source>Both losses in one plot</source>
        <translation>Beide Verluste in einem Diagramm</translation>
    </message>
    <message>
        <source>What both networks answer, side by side</source>
        <translation>Was beide Netze antworten, nebeneinander</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Both networks&apos; weights and their difference</source>
        <translation>Die Gewichte beider Netze und ihr Unterschied</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Back to its start</source>
        <translation>Zurück zu seinem Start</translation>
    </message>
    <message>
        <source>Pin now instead</source>
        <translation>Stattdessen jetzigen anheften</translation>
    </message>
    <message>
        <source>Pin the run of now instead</source>
        <translation>Stattdessen den jetzigen Lauf anheften</translation>
    </message>
    <message>
        <source>Take the pinned run&apos;s data, settings and first weights: then only one thing need be changed</source>
        <translation>Daten, Einstellungen und erste Gewichte des angehefteten Laufs nehmen: dann genügt es, eines zu ändern</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Keep the run as it is now, in place of the pinned one</source>
        <translation>Den Lauf behalten, wie er jetzt ist, anstelle des angehefteten</translation>
    </message>
    <message>
        <source>Compare no longer; the run of now stays as it is</source>
        <translation>Nicht mehr vergleichen; der jetzige Lauf bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>Vergleich zweier Läufe</translation>
    </message>
    <message>
        <source>The pinned run&apos;s results could not be worked out: {problem}</source>
        <translation>Die Ergebnisse des angehefteten Laufs konnten nicht berechnet werden: {problem}</translation>
    </message>
    <message>
        <source>how to compare two runs</source>
        <translation>wie man zwei Läufe vergleicht</translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation>Diesen Lauf anheften</translation>
    </message>
    <message>
        <source>Keep the run as it is now, to compare the next one with</source>
        <translation>Den Lauf behalten, wie er jetzt ist, um den nächsten damit zu vergleichen</translation>
    </message>
    <message>
        <source>pinned, test</source>
        <translation>angeheftet, Test</translation>
    </message>
    <message>
        <source>pinned, train</source>
        <translation>angeheftet, Training</translation>
    </message>
    <message>
        <source>now, test</source>
        <translation>jetzt, Test</translation>
    </message>
    <message>
        <source>now, train</source>
        <translation>jetzt, Training</translation>
    </message>
    <message>
        <source>losses of both runs against the epoch</source>
        <translation>Verluste beider Läufe über der Epoche</translation>
    </message>
    <message>
        <source>mean loss</source>
        <translation>mittlerer Verlust</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>logarithmic loss axis</source>
        <translation>logarithmische Verlustachse</translation>
    </message>
    <message>
        <source>Logarithmic axis: equal steps are equal factors, so that small losses show</source>
        <translation>Logarithmische Achse: gleiche Abstände sind gleiche Faktoren, sodass kleine Verluste sichtbar werden</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>outputs of the run {name} over its inputs</source>
        <translation>Ausgaben des Laufs {name} über seinen Eingaben</translation>
    </message>
    <message>
        <source>Show pinned as &amp;table</source>
        <translation>Angehefteten als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show now as t&amp;able</source>
        <translation>Jetzigen als T&amp;abelle zeigen</translation>
    </message>
    <message>
        <source>Pin this run, change one thing, train again from the same seed:
both runs then stand here side by side.</source>
        <translation>Diesen Lauf anheften, eines ändern, vom selben Startwert aus neu trainieren:
Dann stehen hier beide Läufe nebeneinander.</translation>
    </message>
    <message>
        <source>Nothing has been trained yet: train first, then pin the run.</source>
        <translation>Noch wurde nichts trainiert: zuerst trainieren, dann den Lauf anheften.</translation>
    </message>
    <message>
        <source>✓ the better of the two</source>
        <translation>✓ das bessere von beiden</translation>
    </message>
    <message>
        <source>The data are not the same: losses and accuracies cannot be compared.</source>
        <translation>Die Daten sind nicht dieselben: Verluste und Trefferquoten lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The losses are of different kinds: they cannot be compared with one another.</source>
        <translation>Die Verluste sind von verschiedener Art: sie lassen sich nicht miteinander vergleichen.</translation>
    </message>
    <message>
        <source>The networks have different sizes, {} pinned and {} now: their weights cannot be compared one by one.</source>
        <translation>Die Netze sind verschieden groß, angeheftet {} und jetzt {}: ihre Gewichte lassen sich nicht einzeln vergleichen.</translation>
    </message>
    <message>
        <source>loss, train</source>
        <translation>Verlust, Training</translation>
    </message>
    <message>
        <source>loss, test</source>
        <translation>Verlust, Test</translation>
    </message>
    <message>
        <source>accuracy, train</source>
        <translation>Trefferquote, Training</translation>
    </message>
    <message>
        <source>accuracy, test</source>
        <translation>Trefferquote, Test</translation>
    </message>
    <message>
        <source>Nothing differs between the settings.</source>
        <translation>Die Einstellungen unterscheiden sich nicht.</translation>
    </message>
    <message>
        <source>One setting differs: {name}.</source>
        <translation>Eine Einstellung ist verschieden: {name}.</translation>
    </message>
    <message>
        <source>{count} settings differ: an effect cannot be put down to one of them.</source>
        <translation>{count} Einstellungen sind verschieden: eine Wirkung lässt sich keiner einzelnen zuschreiben.</translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}</source>
        <translation>{name}, Epoche {epoch}</translation>
    </message>
    <message>
        <source>, the better</source>
        <translation>, das bessere</translation>
    </message>
    <message>
        <source>Ctrl+C: copy</source>
        <translation>Strg+C: kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>settings that differ</source>
        <translation>Einstellungen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>how many settings differ</source>
        <translation>wie viele Einstellungen sich unterscheiden</translation>
    </message>
    <message>
        <source>results of both runs</source>
        <translation>Ergebnisse beider Läufe</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>which result is better</source>
        <translation>welches Ergebnis besser ist</translation>
    </message>
    <message>
        <source>now − pinned</source>
        <translation>jetzt − angeheftet</translation>
    </message>
    <message>
        <source>Show in the network</source>
        <translation>Im Netz zeigen</translation>
    </message>
    <message>
        <source>Click or Enter: show the weight in the network.</source>
        <translation>Klick oder Eingabe: das Gewicht im Netz zeigen.</translation>
    </message>
    <message>
        <source>why weights cannot be compared</source>
        <translation>warum sich die Gewichte nicht vergleichen lassen</translation>
    </message>
    <message>
        <source>Taken for the target: {why}.</source>
        <translation>Als Zielwert genommen: {why}.</translation>
    </message>
    <message>
        <source>Ignored: {why}.</source>
        <translation>Nicht beachtet: {why}.</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Verwenden als</translation>
    </message>
    <message>
        <source>What the column is for: input, target, or not at all (keys I, T, G; Enter for the list)</source>
        <translation>Wozu die Spalte dient: Eingabe, Zielwert oder gar nicht (Tasten I, T, G; Eingabe öffnet die Liste)</translation>
    </message>
    <message>
        <source>How its cells are read: as numbers, or as classes; a class as an input becomes one input of 0 and 1 for each text</source>
        <translation>Wie ihre Zellen gelesen werden: als Zahlen oder als Klassen; aus einer Klasse als Eingabe wird für jeden Text eine Eingabe mit 0 und 1</translation>
    </message>
    <message>
        <source>numbers, {distinct} different in the first {rows}</source>
        <translation>Zahlen, {distinct} verschiedene in den ersten {rows}</translation>
    </message>
    <message>
        <source>texts, {distinct} different in the first {rows}</source>
        <translation>Texte, {distinct} verschiedene in den ersten {rows}</translation>
    </message>
    <message>
        <source>weight from {source} to {target}</source>
        <translation>Gewicht {source} → {target}</translation>
    </message>
    <message>
        <source>About nn-sim</source>
        <translation>Über nn-sim</translation>
    </message>
    <message>
        <source>A simulator of neural networks that shows every number of back-propagation, for those who teach it and those who learn it. It works without a network and sends nothing anywhere.</source>
        <translation>Ein Simulator neuronaler Netze, der jede Zahl der Backpropagation zeigt, für alle, die sie lehren, und alle, die sie lernen. Er arbeitet ohne Internetverbindung und sendet nichts.</translation>
    </message>
    <message>
        <source>text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Versionen kopieren</translation>
    </message>
    <message>
        <source>Copy the version of every part and of the system, for a report</source>
        <translation>Die Version jedes Bestandteils und des Systems kopieren, für einen Bericht</translation>
    </message>
    <message>
        <source>Open the guide that comes with nn-sim</source>
        <translation>Das mit nn-sim gelieferte Handbuch öffnen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>parts of the program</source>
        <translation>Bestandteile des Programms</translation>
    </message>
    <message>
        <source>Choose a part to read its licence below</source>
        <translation>Einen Bestandteil wählen, um unten seine Lizenz zu lesen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>the language it is written in</source>
        <translation>die Sprache, in der es geschrieben ist</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>arrays, and the engine that is the reference</source>
        <translation>Felder (Arrays) und der Rechenkern, der als Referenz dient</translation>
    </message>
    <message>
        <source>the compiled engine</source>
        <translation>der kompilierte Rechenkern</translation>
    </message>
    <message>
        <source>plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>where settings and logs are kept</source>
        <translation>wo Einstellungen und Protokolldateien liegen</translation>
    </message>
    <message>
        <source>sweeps on several cores</source>
        <translation>Versuchsreihen auf mehreren Kernen</translation>
    </message>
    <message>
        <source>tables on the command line</source>
        <translation>Tabellen auf der Befehlszeile</translation>
    </message>
    <message>
        <source>the font of formulas</source>
        <translation>die Schrift der Formeln</translation>
    </message>
    <message>
        <source>the font formulas fall back on</source>
        <translation>die Ersatzschrift für Formeln</translation>
    </message>
    <message>
        <source>a data set</source>
        <translation>ein Datensatz</translation>
    </message>
    <message>
        <source>The language changes when nn-sim is started again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von nn-sim.</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>&amp;Animationen</translation>
    </message>
    <message>
        <source>&amp;Simple mode: show fewer controls</source>
        <translation>&amp;Einfacher Modus: weniger Bedienelemente zeigen</translation>
    </message>
    <message>
        <source>Back to &amp;defaults</source>
        <translation>&amp;Voreinstellungen</translation>
    </message>
    <message>
        <source>Set everything in this dialog as it was at the first start</source>
        <translation>Alles in diesem Dialog so einstellen, wie es beim ersten Start war</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the settings; what you have changed holds already</source>
        <translation>Die Einstellungen schließen; Änderungen gelten bereits</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>The colours of the window; high contrast is white and bright on black</source>
        <translation>Die Farben des Fensters; Hoher Kontrast ist weiß und leuchtend auf schwarz</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Size of all text, compared with that of your system</source>
        <translation>Größe aller Schrift, verglichen mit der des Systems</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window; numbers and files are the same in each</source>
        <translation>Die Sprache des Fensters; Zahlen und Dateien sind in jeder gleich</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>Whether anything may move by itself; a run or a lesson still plays</source>
        <translation>Ob sich etwas von selbst bewegen darf; ein Lauf oder eine Lektion läuft trotzdem ab</translation>
    </message>
    <message>
        <source>Simple mode</source>
        <translation>Einfacher Modus</translation>
    </message>
    <message>
        <source>Hide what is not needed for a first lesson; nothing is lost</source>
        <translation>Verbergen, was für eine erste Lektion nicht nötig ist; nichts geht verloren</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>Lauf {run}</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Earlier than the history goes back</source>
        <translation>Früher, als der Verlauf zurückreicht</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>gerade gezeigt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>Click an entry, or press Enter on it, to go there</source>
        <translation>Ein Klick auf einen Eintrag, oder Eingabe darauf, führt dorthin</translation>
    </message>
    <message>
        <source>Click a bookmark, or press Enter on it, to go there; Delete takes it away</source>
        <translation>Ein Klick auf ein Lesezeichen, oder Eingabe darauf, führt dorthin; Entf entfernt es</translation>
    </message>
    <message>
        <source>Pause the run first: the past rests while it is on</source>
        <translation>Zuerst den Lauf anhalten: währenddessen ruht der Verlauf</translation>
    </message>
    <message>
        <source>The flag at the timeline names the step of now, so that you find it again.</source>
        <translation>Die Fahne an der Zeitleiste benennt den jetzigen Schritt, damit er sich wiederfinden lässt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>remove the bookmark</source>
        <translation>das Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Take the chosen bookmark away; the step stays</source>
        <translation>Das gewählte Lesezeichen entfernen; der Schritt bleibt</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>VERLAUF</translation>
    </message>
    <message>
        <source>BOOKMARKS</source>
        <translation>LESEZEICHEN</translation>
    </message>
    <message>
        <source>doctor of the run</source>
        <translation>Diagnose des Laufs</translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation>was falsch war</translation>
    </message>
    <message>
        <source>where it was wrong</source>
        <translation>wo es falsch war</translation>
    </message>
    <message>
        <source>why it was wrong</source>
        <translation>warum es falsch war</translation>
    </message>
    <message>
        <source>Go &amp;back to before</source>
        <translation>&amp;Zurück auf den Stand davor</translation>
    </message>
    <message>
        <source>go back to before the run</source>
        <translation>zurück auf den Stand vor dem Lauf</translation>
    </message>
    <message>
        <source>try a tenth of the learning rate</source>
        <translation>ein Zehntel der Lernrate versuchen</translation>
    </message>
    <message>
        <source>Close this; everything stays as it is</source>
        <translation>Dies schließen; alles bleibt, wie es ist</translation>
    </message>
    <message>
        <source>close the doctor</source>
        <translation>die Diagnose schließen</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Undo the run: back to {begin}, with η = {eta:g}. Redo brings it back.</source>
        <translation>Den Lauf rückgängig machen: zurück auf {begin}, mit η = {eta:g}. Wiederholen bringt ihn zurück.</translation>
    </message>
    <message>
        <source>There is nothing to go back to: the run stopped before its first step changed a weight.</source>
        <translation>Es gibt nichts, wohin man zurück könnte: der Lauf endete, bevor sein erster Schritt ein Gewicht änderte.</translation>
    </message>
    <message>
        <source>Tr&amp;y η / 10 = {tenth:g}</source>
        <translation>η / 10 = {tenth:g} &amp;versuchen</translation>
    </message>
    <message>
        <source>Back to {begin}, with a tenth of the learning rate η = {eta:g}. Undo returns here.</source>
        <translation>Zurück auf {begin}, mit einem Zehntel der Lernrate η = {eta:g}. Rückgängig kehrt hierher zurück.</translation>
    </message>
    <message>
        <source>Step {step}, {after}: {happened}</source>
        <translation>Schritt {step}, {after}: {happened}</translation>
    </message>
    <message>
        <source>Training diverged</source>
        <translation>Das Training divergierte</translation>
    </message>
    <message>
        <source>{cause} The weights before that step are kept.</source>
        <translation>{cause} Die Gewichte vor diesem Schritt bleiben erhalten.</translation>
    </message>
    <message>
        <source>A hidden unit cannot learn</source>
        <translation>Eine verborgene Einheit kann nicht lernen</translation>
    </message>
    <message>
        <source>{count} hidden units cannot learn</source>
        <translation>{count} verborgene Einheiten können nicht lernen</translation>
    </message>
    <message>
        <source> It was so when the run began.</source>
        <translation> Das war schon so, als der Lauf begann.</translation>
    </message>
    <message>
        <source> They were so when the run began.</source>
        <translation> Das war bei ihnen schon so, als der Lauf begann.</translation>
    </message>
    <message>
        <source>Step {step}, {after}: the slope g′(rⱼ) of {named} is 0.</source>
        <translation>Schritt {step}, {after}: die Steigung g′(rⱼ) ist 0 für {named}.</translation>
    </message>
    <message>
        <source> Run goes on without it.</source>
        <translation> Der Lauf geht ohne sie weiter.</translation>
    </message>
    <message>
        <source> Run goes on without them.</source>
        <translation> Der Lauf geht ohne sie weiter.</translation>
    </message>
    <message>
        <source>after 1 epoch</source>
        <translation>nach 1 Epoche</translation>
    </message>
    <message>
        <source>after {count} epochs</source>
        <translation>nach {count} Epochen</translation>
    </message>
    <message>
        <source>Show them too</source>
        <translation>Auch diese zeigen</translation>
    </message>
    <message>
        <source>Too many to be shown here: see the tab with all numbers</source>
        <translation>Zu viele, um sie hier zu zeigen: siehe die Seite mit allen Zahlen</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… {count} weitere</translation>
    </message>
    <message>
        <source>One term of a sum, or one weight, at a time</source>
        <translation>Jeweils ein Term einer Summe oder ein Gewicht</translation>
    </message>
    <message>
        <source>One unit at a time, with all its weights</source>
        <translation>Jeweils eine Einheit, mit allen ihren Gewichten</translation>
    </message>
    <message>
        <source>One quantity of a whole layer at a time</source>
        <translation>Jeweils eine Größe einer ganzen Schicht</translation>
    </message>
    <message>
        <source>One phase of the step at a time, such as all updates of V</source>
        <translation>Jeweils eine Phase des Schritts, etwa alle Änderungen von V</translation>
    </message>
    <message>
        <source>One example at a time, there and back</source>
        <translation>Jeweils ein Beispiel, hin und zurück</translation>
    </message>
    <message>
        <source>One whole step at a time: it is done, and the next one is shown</source>
        <translation>Jeweils ein ganzer Schritt: er wird ausgeführt und der nächste gezeigt</translation>
    </message>
    <message>
        <source>On to the end of the epoch</source>
        <translation>Weiter bis zum Ende der Epoche</translation>
    </message>
    <message>
        <source>‹ Prev</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Weiter ›</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Long way</source>
        <translation>Langer Weg</translation>
    </message>
    <message>
        <source>How far one move goes. {tip}.</source>
        <translation>Wie weit eine Bewegung geht. {tip}.</translation>
    </message>
    <message>
        <source>On by one {granularity} (Right arrow)</source>
        <translation>Weiter um: {granularity} (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Back by one {granularity} (Left arrow); to the beginning: Home</source>
        <translation>Zurück um: {granularity} (Pfeil links); zum Anfang: Pos1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Let the cursor move on by itself</source>
        <translation>Den Zeiger von selbst weitergehen lassen</translation>
    </message>
    <message>
        <source> /s</source>
        <translation> /s</translation>
    </message>
    <message>
        <source>Moves a second while the cursor moves by itself: 0.2 to 20</source>
        <translation>Bewegungen je Sekunde, während der Zeiger von selbst geht: 0.2 bis 20</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> Stellen</translation>
    </message>
    <message>
        <source>Digits of each number in the equation and below it: 2 to 17, which is all there are</source>
        <translation>Stellen jeder Zahl in der Gleichung und darunter: 2 bis 17, mehr gibt es nicht</translation>
    </message>
    <message>
        <source>Put δ together from ∂l/∂z and f′(s) by the chain rule, with the short way below it</source>
        <translation>δ nach der Kettenregel aus ∂l/∂z und f′(s) zusammensetzen, mit dem kurzen Weg darunter</translation>
    </message>
    <message>
        <source>Copy or save the equation</source>
        <translation>Die Gleichung kopieren oder speichern</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>How far one move goes</source>
        <translation>Wie weit eine Bewegung geht</translation>
    </message>
    <message>
        <source>Moves /s</source>
        <translation>Bewegungen /s</translation>
    </message>
    <message>
        <source>Long way of delta</source>
        <translation>Langer Weg von Delta</translation>
    </message>
    <message>
        <source>Digits of the equation</source>
        <translation>Stellen der Gleichung</translation>
    </message>
    <message>
        <source>Copy the equation</source>
        <translation>Die Gleichung kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>Als &amp;LaTeX kopieren</translation>
    </message>
    <message>
        <source>Every term, with the digits shown</source>
        <translation>Jeder Term, mit den gezeigten Stellen</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Every term, with all digits</source>
        <translation>Jeder Term, mit allen Stellen</translation>
    </message>
    <message>
        <source>Pause to read the equations.</source>
        <translation>Anhalten, um die Gleichungen zu lesen.</translation>
    </message>
    <message>
        <source>why there is no equation</source>
        <translation>warum keine Gleichung da ist</translation>
    </message>
    <message>
        <source>equation and what flows into it</source>
        <translation>Gleichung und was in sie einfließt</translation>
    </message>
    <message>
        <source>Example of the batch</source>
        <translation>Beispiel des Batches</translation>
    </message>
    <message>
        <source>Which example of the batch the numbers are of; another one is shown at the same place</source>
        <translation>Zu welchem Beispiel des Batches die Zahlen gehören; ein anderes wird an derselben Stelle gezeigt</translation>
    </message>
    <message>
        <source>example </source>
        <translation>Beispiel </translation>
    </message>
    <message>
        <source>all {count} examples</source>
        <translation>alle {count} Beispiele</translation>
    </message>
    <message>
        <source> of {count}</source>
        <translation> von {count}</translation>
    </message>
    <message>
        <source>No step has changed it yet.</source>
        <translation>Noch kein Schritt hat es geändert.</translation>
    </message>
    <message>
        <source>It is as step {step} left it.</source>
        <translation>Es ist so, wie Schritt {step} es hinterließ.</translation>
    </message>
    <message>
        <source>{network_input_name} in row {row} of {title}</source>
        <translation>{network_input_name} in Zeile {row} von {title}</translation>
    </message>
    <message>
        <source>It is {words}.</source>
        <translation>Es ist {words}.</translation>
    </message>
    <message>
        <source>It is {words}: {compact} there, {word} here.</source>
        <translation>Es ist {words}: dort {compact}, hier {word}.</translation>
    </message>
    <message>
        <source>Row {row} of {title} is of class {classe}.</source>
        <translation>Zeile {row} von {title} gehört zur Klasse {classe}.</translation>
    </message>
    <message>
        <source>It is {target_name} in row {row} of {title}</source>
        <translation>Es ist {target_name} in Zeile {row} von {title}</translation>
    </message>
    <message>
        <source>{words}: {compact} there, {word} here.</source>
        <translation>{words}: dort {compact}, hier {word}.</translation>
    </message>
    <message>
        <source>phases of the step</source>
        <translation>Phasen des Schritts</translation>
    </message>
    <message>
        <source>place of the cursor</source>
        <translation>Stelle des Zeigers</translation>
    </message>
    <message>
        <source>Go to: {name}</source>
        <translation>Gehe zu: {name}</translation>
    </message>
    <message>
        <source>phase {name}</source>
        <translation>Phase {name}</translation>
    </message>
    <message>
        <source>inputs and targets</source>
        <translation>Eingaben und Zielwerte</translation>
    </message>
    <message>
        <source>delta of hidden units</source>
        <translation>Delta der verborgenen Einheiten</translation>
    </message>
    <message>
        <source>new weights W</source>
        <translation>neue Gewichte W</translation>
    </message>
    <message>
        <source>new weights V</source>
        <translation>neue Gewichte V</translation>
    </message>
    <message>
        <source>mean over the batch</source>
        <translation>Mittel über den Batch</translation>
    </message>
    <message>
        <source>given before the step</source>
        <translation>vor dem Schritt gegeben</translation>
    </message>
    <message>
        <source>phase {number} of {count} · {label}</source>
        <translation>Phase {number} von {count} · {label}</translation>
    </message>
    <message>
        <source>example 1 of 1</source>
        <translation>Beispiel 1 von 1</translation>
    </message>
    <message>
        <source>unit {unit} of {units}</source>
        <translation>Einheit {unit} von {units}</translation>
    </message>
    <message>
        <source>weight {number} of {columns}</source>
        <translation>Gewicht {number} von {columns}</translation>
    </message>
    <message>
        <source>term {part} of {terms}</source>
        <translation>Term {part} von {terms}</translation>
    </message>
    <message>
        <source>{name}, hidden layer {layer}</source>
        <translation>{name}, verborgene Schicht {layer}</translation>
    </message>
    <message>
        <source>Press Next, or the right arrow key, to go through the step number by number.</source>
        <translation>„Weiter“ oder Pfeil rechts geht den Schritt Zahl für Zahl durch.</translation>
    </message>
    <message>
        <source>Next does the whole step; choose “unit” beside it to go through the step number by number.</source>
        <translation>„Weiter“ macht den ganzen Schritt; daneben „Einheit“ wählen, um den Schritt Zahl für Zahl durchzugehen.</translation>
    </message>
    <message>
        <source>this term</source>
        <translation>dieser Summand</translation>
    </message>
    <message>
        <source>this layer</source>
        <translation>diese Schicht</translation>
    </message>
    <message>
        <source>this phase</source>
        <translation>diese Phase</translation>
    </message>
    <message>
        <source>this batch</source>
        <translation>dieser Batch</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>diese Epoche</translation>
    </message>
    <message>
        <source>general formula</source>
        <translation>allgemeine Formel</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>Gleichung</translation>
    </message>
    <message>
        <source>colours of the equation</source>
        <translation>Farben der Gleichung</translation>
    </message>
    <message>
        <source>sum so far</source>
        <translation>Summe bisher</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>↩ Back</source>
        <translation>↩ Zurück</translation>
    </message>
    <message>
        <source>Back to the number before</source>
        <translation>Zurück zur Zahl davor</translation>
    </message>
    <message>
        <source>Back to the number you came from (Backspace); to the cursor: Escape</source>
        <translation>Zurück zur Zahl davor (Rücktaste); zum Zeiger: Esc</translation>
    </message>
    <message>
        <source>flows in</source>
        <translation>fließt ein</translation>
    </message>
    <message>
        <source>goes into</source>
        <translation>geht ein in</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Term {part} of {count}: {term}.  &lt;b&gt;So far: {so_far}&lt;/b&gt;</source>
        <translation>Term {part} von {count}: {term}.  &lt;b&gt;Bisher: {so_far}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>{name}: show where it comes from</source>
        <translation>{name}: zeigen, woher es kommt</translation>
    </message>
    <message>
        <source>its weights</source>
        <translation>ihre Gewichte</translation>
    </message>
    <message>
        <source>theta has {parameter_count} places</source>
        <translation>theta hat {parameter_count} Plätze</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>epsilon is {epsilon}</source>
        <translation>Epsilon ist {epsilon}</translation>
    </message>
    <message>
        <source>epsilon of the differences</source>
        <translation>Epsilon der Differenzen</translation>
    </message>
    <message>
        <source>How far each weight is moved up and down for its difference: 1e−1 at the left, 1e−12 at the right.
Arrow keys: a factor of about 3. Page Up and Page Down: a factor of 10.</source>
        <translation>Wie weit jedes Gewicht für seine Differenz auf und ab bewegt wird: links 1e−1, rechts 1e−12.
Pfeiltasten: ein Faktor von etwa 3. Bild auf und Bild ab: ein Faktor von 10.</translation>
    </message>
    <message>
        <source>relative error against epsilon</source>
        <translation>relativer Fehler über Epsilon</translation>
    </message>
    <message>
        <source>Press or drag: choose this epsilon</source>
        <translation>Drücken oder ziehen: dieses Epsilon wählen</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>Abbruchfehler</translation>
    </message>
    <message>
        <source>round-off</source>
        <translation>Rundungsfehler</translation>
    </message>
    <message>
        <source>Show &amp;errors as table</source>
        <translation>&amp;Fehler als Tabelle zeigen</translation>
    </message>
    <message>
        <source>The gradient could not be checked: {problem}</source>
        <translation>Der Gradient konnte nicht geprüft werden: {problem}</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>relativer Fehler</translation>
    </message>
    <message>
        <source>analytic</source>
        <translation>analytisch</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>numerisch</translation>
    </message>
    <message>
        <source>Gradient of every weight: analytic, central difference, relative error</source>
        <translation>Gradient jedes Gewichts: analytisch, zentrale Differenz, relativer Fehler</translation>
    </message>
    <message>
        <source>Blue: positive, orange: negative. Relative error: blue for 1e−12 and less, orange for 1.
Click or arrow keys: select a weight. Page Up and Page Down: the matrix before and after.</source>
        <translation>Blau: positiv, orange: negativ. Relativer Fehler: blau für 1e−12 und weniger, orange für 1.
Klick oder Pfeiltasten: ein Gewicht auswählen. Bild auf und Bild ab: die Matrix davor und danach.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>backward pass</source>
        <translation>Rückwärtsgang</translation>
    </message>
    <message>
        <source>central difference</source>
        <translation>zentrale Differenz</translation>
    </message>
    <message>
        <source>Gradient of every weight</source>
        <translation>Gradient jedes Gewichts</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>largest relative error</source>
        <translation>größter relativer Fehler</translation>
    </message>
    <message>
        <source>median relative error</source>
        <translation>Median des relativen Fehlers</translation>
    </message>
    <message>
        <source>Relative error against epsilon</source>
        <translation>Relativer Fehler über Epsilon</translation>
    </message>
    <message>
        <source>How much of the gradient check is done</source>
        <translation>Wie viel der Gradientenprüfung erledigt ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop checking; nothing else is changed</source>
        <translation>Die Prüfung beenden; sonst ändert sich nichts</translation>
    </message>
    <message>
        <source>Cancel the gradient check</source>
        <translation>Die Gradientenprüfung abbrechen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check the gradient of the step that comes next</source>
        <translation>Den Gradienten des nächsten Schritts prüfen</translation>
    </message>
    <message>
        <source>Check the gradient again</source>
        <translation>Den Gradienten erneut prüfen</translation>
    </message>
    <message>
        <source>Pause to check the gradient.</source>
        <translation>Anhalten, um den Gradienten zu prüfen.</translation>
    </message>
    <message>
        <source>Checking the gradient…</source>
        <translation>Der Gradient wird geprüft…</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Point at a cell, or walk from cell to cell with the arrow keys.</source>
        <translation>Auf eine Zelle zeigen oder mit den Pfeiltasten von Zelle zu Zelle gehen.</translation>
    </message>
    <message>
        <source>{symbol} = {value} analytic</source>
        <translation>{symbol} = {value} analytisch</translation>
    </message>
    <message>
        <source>{begin}; not in the sample that was checked</source>
        <translation>{begin}; nicht in der geprüften Stichprobe</translation>
    </message>
    <message>
        <source>{begin}, {numeric} numeric, relative error {error}</source>
        <translation>{begin}, {numeric} numerisch, relativer Fehler {error}</translation>
    </message>
    <message>
        <source>The gradient is not finite: there is nothing to compare. Go back to before the weights grew so large.</source>
        <translation>Der Gradient ist nicht endlich: es gibt nichts zu vergleichen. Zurückgehen auf den Stand, bevor die Gewichte so groß wurden.</translation>
    </message>
    <message>
        <source>Every gradient is 0 or too small for a difference to show.</source>
        <translation>Jeder Gradient ist 0 oder zu klein, als dass eine Differenz ihn zeigen könnte.</translation>
    </message>
    <message>
        <source>The backward pass agrees with the differences to {least}; the error is smallest at ε = {epsilon}.</source>
        <translation>Der Rückwärtsgang stimmt mit den Differenzen bis auf {least} überein; der Fehler ist bei ε = {epsilon} am kleinsten.</translation>
    </message>
    <message>
        <source>The backward pass differs from the differences in {size} of {count} weights, most in {gradient_symbol}; the error is smallest at ε = {epsilon}: {least}.</source>
        <translation>Der Rückwärtsgang weicht bei {size} von {count} Gewichten von den Differenzen ab, am meisten bei {gradient_symbol}; der Fehler ist bei ε = {epsilon} am kleinsten: {least}.</translation>
    </message>
    <message>
        <source>A random sample was checked: {count} of {parameter_count} weights.</source>
        <translation>Geprüft wurde eine zufällige Stichprobe: {count} von {parameter_count} Gewichten.</translation>
    </message>
    <message>
        <source>1 gradient is too small for a difference to show, and not in the curve.</source>
        <translation>1 Gradient ist zu klein, als dass sich eine Differenz zeigte, und fehlt in der Kurve.</translation>
    </message>
    <message>
        <source>{count} gradients are too small for a difference to show, and not in the curve.</source>
        <translation>{count} Gradienten sind zu klein, als dass sich eine Differenz zeigte, und fehlen in der Kurve.</translation>
    </message>
    <message>
        <source>{sum} is within ε of a kink: a difference across it is rightly another number.</source>
        <translation>{sum} ist nicht weiter als ε von einem Knick entfernt: eine Differenz über ihn hinweg ist zu Recht eine andere Zahl.</translation>
    </message>
    <message>
        <source>{sums} are within ε of a kink: a difference across it is rightly another number.</source>
        <translation>{sums} sind nicht weiter als ε von einem Knick entfernt: eine Differenz über ihn hinweg ist zu Recht eine andere Zahl.</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <source>page of the user guide</source>
        <translation>Seite des Benutzerhandbuchs</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Words to look for on all pages (Ctrl+F)</source>
        <translation>Wörter, die auf allen Seiten gesucht werden (Strg+F)</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Enter: next place, Shift+Enter: the one before (Ctrl+G)</source>
        <translation>Eingabe: nächste Stelle, Umschalt+Eingabe: die davor (Strg+G)</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Die Seite davor (Alt+Pfeil links)</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <source>The page one has come back from (Alt+Right)</source>
        <translation>Die Seite, von der man zurückgekommen ist (Alt+Pfeil rechts)</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>contents of the guide</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Enter or click: show the page</source>
        <translation>Eingabe oder Klick: die Seite zeigen</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or only its beginning.</source>
        <translation>Nichts gefunden. Ein anderes Wort versuchen oder nur seinen Anfang.</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>Go on with the tour (Right arrow)</source>
        <translation>Den Rundgang fortsetzen (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back by one step of the tour (Left arrow)</source>
        <translation>Einen Schritt des Rundgangs zurück (Pfeil links)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>End the tour (Escape); Help has it again</source>
        <translation>Den Rundgang beenden (Esc); unter Hilfe ist er wieder zu finden</translation>
    </message>
    <message>
        <source>{now} of {all}</source>
        <translation>{now} von {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The examples the network learns from. Choose a built-in set, or a table of your own.</source>
        <translation>Die Beispiele, aus denen das Netz lernt. Einen eingebauten Datensatz wählen oder eine eigene Tabelle.</translation>
    </message>
    <message>
        <source>How many examples are drawn, those for testing included.</source>
        <translation>Wie viele Beispiele gezogen werden, die zum Testen eingeschlossen.</translation>
    </message>
    <message>
        <source>How far each point is shifted at random. More noise makes classes overlap and numbers uncertain.</source>
        <translation>Wie weit jeder Punkt zufällig verschoben wird. Mehr Rauschen lässt Klassen sich überlappen und macht Zahlen unsicher.</translation>
    </message>
    <message>
        <source>Which share of the examples is kept back. They are never learned from: they tell how well the network does on what it has not seen.</source>
        <translation>Welcher Anteil der Beispiele zurückgelegt wird. Aus ihnen wird nie gelernt: sie zeigen, wie gut das Netz bei dem ist, was es nicht gesehen hat.</translation>
    </message>
    <message>
        <source>What the network gets of each example: the inputs, or formulas of them, with commas between.</source>
        <translation>Was das Netz von jedem Beispiel bekommt: die Eingaben oder Formeln daraus, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>How many units each hidden layer has. 4 is one layer of 4 units, 8, 8 are two layers, none leaves the outputs alone with the inputs.</source>
        <translation>Wie viele Einheiten jede verborgene Schicht hat. 4 ist eine Schicht mit 4 Einheiten, 8, 8 sind zwei Schichten, none lässt Eingaben und Ausgaben allein.</translation>
    </message>
    <message>
        <source>The function that each hidden unit applies to its weighted sum. Without a bent one, many layers can do no more than one.</source>
        <translation>Die Funktion, die jede verborgene Einheit auf ihre gewichtete Summe anwendet. Ohne eine gebogene können viele Schichten nicht mehr als eine.</translation>
    </message>
    <message>
        <source>The function that makes an output of its weighted sum: identity for numbers, sigmoid or softmax for classes.</source>
        <translation>Die Funktion, die aus ihrer gewichteten Summe eine Ausgabe macht: identity für Zahlen, sigmoid oder softmax für Klassen.</translation>
    </message>
    <message>
        <source>What training makes small: how far the outputs are from the targets.</source>
        <translation>Was das Training klein macht: wie weit die Ausgaben von den Zielwerten entfernt sind.</translation>
    </message>
    <message>
        <source>How far a step goes against the gradient. Too small, and learning is slow; too large, and each step overshoots. It can be changed during a run.</source>
        <translation>Wie weit ein Schritt gegen den Gradienten geht. Zu klein, und das Lernen ist langsam; zu groß, und jeder Schritt schießt übers Ziel hinaus. Sie lässt sich während eines Laufs ändern.</translation>
    </message>
    <message>
        <source>What a gradient does to the weights. SGD is the lecture&apos;s rule; the others remember earlier gradients.</source>
        <translation>Was ein Gradient mit den Gewichten macht. SGD ist die Regel der Vorlesung; die anderen merken sich frühere Gradienten.</translation>
    </message>
    <message>
        <source>How many examples make one step. Their gradients are averaged: 1 is quick and noisy, all of them is slow and smooth.</source>
        <translation>Wie viele Beispiele einen Schritt bilden. Ihre Gradienten werden gemittelt: 1 ist schnell und verrauscht, alle zusammen langsam und ruhig.</translation>
    </message>
    <message>
        <source>Pulls each weight towards 0 by the same amount, so that some become 0. Biases are left alone.</source>
        <translation>Zieht jedes Gewicht um den gleichen Betrag gegen 0, sodass manche 0 werden. Biasgewichte bleiben unberührt.</translation>
    </message>
    <message>
        <source>Pulls each weight towards 0 in proportion to its size. Biases are left alone.</source>
        <translation>Zieht jedes Gewicht im Verhältnis zu seiner Größe gegen 0. Biasgewichte bleiben unberührt.</translation>
    </message>
    <message>
        <source>How the first weights are drawn. If all are 0, the units of a layer stay the same for ever.</source>
        <translation>Wie die ersten Gewichte gezogen werden. Sind alle 0, bleiben die Einheiten einer Schicht für immer gleich.</translation>
    </message>
    <message>
        <source>The same seed draws the same first weights and the same order of examples: the run comes out again.</source>
        <translation>Derselbe Startwert zieht dieselben ersten Gewichte und dieselbe Reihenfolge der Beispiele: der Lauf kommt wieder so heraus.</translation>
    </message>
    <message>
        <source>Early stopping: a run ends if the loss has not been lower than before for so many epochs. The test loss counts where there is one.</source>
        <translation>Vorzeitiges Stoppen: ein Lauf endet, wenn der Verlust so viele Epochen lang nicht niedriger war als zuvor. Gibt es einen Testverlust, zählt dieser.</translation>
    </message>
    <message>
        <source>How far one press of Step or Back goes: from one addend of a sum to a whole epoch.</source>
        <translation>Wie weit ein Druck auf Schritt oder Zurück geht: von einem Summanden bis zu einer ganzen Epoche.</translation>
    </message>
    <message>
        <source>Trains until you pause, or until a rule under Stop a run is met. Only η and the speed can be changed meanwhile.</source>
        <translation>Trainiert bis zum Anhalten oder bis eine Regel unter „Lauf beenden“ erfüllt ist. Währenddessen lassen sich nur η und die Geschwindigkeit ändern.</translation>
    </message>
    <message>
        <source>How fast a run goes, from one step a second to as fast as it can.</source>
        <translation>Wie schnell ein Lauf geht, von einem Schritt je Sekunde bis so schnell wie möglich.</translation>
    </message>
    <message>
        <source>The network from left to right: inputs, hidden units, outputs, targets. Click a unit or a weight, or walk with the arrow keys. A blue line is a positive weight, an orange dashed one negative; its width is the size.</source>
        <translation>Das Netz von links nach rechts: Eingaben, verborgene Einheiten, Ausgaben, Zielwerte. Eine Einheit oder ein Gewicht anklicken oder mit den Pfeiltasten gehen. Eine blaue Linie ist ein positives Gewicht, eine orange gestrichelte ein negatives; ihre Breite ist die Größe.</translation>
    </message>
    <message>
        <source>What the network answers everywhere, with the examples on it. Click a place to send it through the network, click a point to show that example.</source>
        <translation>Was das Netz überall antwortet, mit den Beispielen darauf. Ein Klick auf eine Stelle schickt sie durch das Netz, ein Klick auf einen Punkt zeigt dieses Beispiel.</translation>
    </message>
    <message>
        <source>The mean loss of the training examples, and of the test examples where there are some, along the run.</source>
        <translation>Der mittlere Verlust der Trainingsbeispiele, und der Testbeispiele, wo es welche gibt, entlang des Laufs.</translation>
    </message>
    <message>
        <source>The run so far. Pull the handle to go to any step: the numbers of that moment come back exactly.</source>
        <translation>Der bisherige Lauf. Am Griff ziehen, um zu einem beliebigen Schritt zu gehen: die Zahlen jenes Augenblicks kommen genau so zurück.</translation>
    </message>
    <message>
        <source>Which line of training is shown. A change at an earlier step begins another one.</source>
        <translation>Welche Trainingslinie gezeigt wird. Eine Änderung bei einem früheren Schritt beginnt eine weitere.</translation>
    </message>
    <message>
        <source>Gives this step a name, to come back to it.</source>
        <translation>Gibt diesem Schritt einen Namen, um zu ihm zurückzukehren.</translation>
    </message>
    <message>
        <source>Shows δ by the chain rule as it is written on the slides, with both slopes.</source>
        <translation>Zeigt δ nach der Kettenregel, wie sie auf den Folien steht, mit beiden Steigungen.</translation>
    </message>
    <message>
        <source>Every number of the step that comes next. Enter or a click shows where a number comes from.</source>
        <translation>Jede Zahl des nächsten Schritts. Eingabetaste oder Klick zeigt, woher eine Zahl kommt.</translation>
    </message>
    <message>
        <source>The step as NumPy code that runs, with the values beside each line.</source>
        <translation>Der Schritt als lauffähiger NumPy-Code, mit den Werten neben jeder Zeile.</translation>
    </message>
    <message>
        <source>All values of the forward pass for the input above. Nothing is learned from it.</source>
        <translation>Alle Werte des Vorwärtsdurchlaufs für die Eingabe oben. Daraus wird nichts gelernt.</translation>
    </message>
    <message>
        <source>Each weight&apos;s gradient by back-propagation, by a small difference of the loss, and how far the two are apart.</source>
        <translation>Der Gradient jedes Gewichts durch Backpropagation und durch eine kleine Differenz des Verlusts, und wie weit beide auseinanderliegen.</translation>
    </message>
    <message>
        <source>How far each weight is moved up and down. Too large an ε bends, too small an ε loses digits.</source>
        <translation>Wie weit jedes Gewicht nach oben und unten verschoben wird. Ein zu großes ε verfälscht durch die Krümmung, ein zu kleines ε verliert Stellen.</translation>
    </message>
    <message>
        <source>Everything that was done. Choose a line to go there; nothing is lost by it.</source>
        <translation>Alles, was getan wurde. Eine Zeile wählen, um dorthin zu gehen; dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>range of the two weights</source>
        <translation>Bereich der beiden Gewichte</translation>
    </message>
    <message>
        <source>How far the pictures reach to either side of the weights now</source>
        <translation>Wie weit die Bilder zu beiden Seiten der jetzigen Gewichte reichen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>logarithmic colours of the loss</source>
        <translation>logarithmische Farben des Verlusts</translation>
    </message>
    <message>
        <source>Colours and contour lines by the logarithm of the loss: shows the valleys&apos; floors</source>
        <translation>Farben und Höhenlinien nach dem Logarithmus des Verlusts: zeigt die Talsohlen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>loss surface</source>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <source>loss, one example</source>
        <translation>Verlust, ein Beispiel</translation>
    </message>
    <message>
        <source>loss, all data</source>
        <translation>Verlust, alle Daten</translation>
    </message>
    <message>
        <source>Loss over two weights</source>
        <translation>Verlust über zwei Gewichten</translation>
    </message>
    <message>
        <source>Drag the point, or move it with the arrow keys (Shift: finer), to set both weights; Escape while dragging takes it back. Wheel, + and −: zoom. Home: the whole path. Right button: copy or save.</source>
        <translation>Den Punkt ziehen oder mit den Pfeiltasten verschieben (Umschalt: feiner), um beide Gewichte zu setzen; Esc beim Ziehen nimmt es zurück. Mausrad, + und −: Zoom. Pos1: der ganze Weg. Rechte Maustaste: kopieren oder speichern.</translation>
    </message>
    <message>
        <source>loss of {title} over two weights</source>
        <translation>Verlust von {title} über zwei Gewichten</translation>
    </message>
    <message>
        <source>Write a weight as {example}: where it comes from, then where it goes.</source>
        <translation>Ein Gewicht wie {example} schreiben: zuerst, woher es kommt, dann, wohin es geht.</translation>
    </message>
    <message>
        <source>With more than one hidden layer, write which: v(1)_21.</source>
        <translation>Bei mehreren verborgenen Schichten angeben, welche: v(1)_21.</translation>
    </message>
    <message>
        <source>This network has no weight {plain}.</source>
        <translation>Dieses Netz hat kein Gewicht {plain}.</translation>
    </message>
    <message>
        <source>The weight {lower} the pictures: choose it, or type one such as w_21</source>
        <translation>Das Gewicht {lower} in den Bildern: auswählen oder eines wie w_21 eingeben</translation>
    </message>
    <message>
        <source>weight {lower} the pictures</source>
        <translation>Gewicht {lower} in den Bildern</translation>
    </message>
    <message>
        <source>take the selected weight {lower}</source>
        <translation>ausgewähltes Gewicht {lower} übernehmen</translation>
    </message>
    <message>
        <source>Select a weight in the diagram or the matrices first</source>
        <translation>Zuerst ein Gewicht im Diagramm oder in den Matrizen auswählen</translation>
    </message>
    <message>
        <source>Take the selected weight, {symbol}</source>
        <translation>Das ausgewählte Gewicht {symbol} übernehmen</translation>
    </message>
    <message>
        <source>this example</source>
        <translation>dieses Beispiel</translation>
    </message>
    <message>
        <source>all data</source>
        <translation>alle Daten</translation>
    </message>
    <message>
        <source>Pause the run to drag the point.</source>
        <translation>Den Lauf anhalten, um den Punkt zu ziehen.</translation>
    </message>
    <message>
        <source>The surface was not worked out.</source>
        <translation>Die Fläche wurde nicht berechnet.</translation>
    </message>
    <message>
        <source>Now: {weights}</source>
        <translation>Jetzt: {weights}</translation>
    </message>
    <message>
        <source>Cursor: {weights}</source>
        <translation>Zeiger: {weights}</translation>
    </message>
    <message>
        <source>The surface is worked out again when the run pauses.</source>
        <translation>Die Fläche wird neu berechnet, wenn der Lauf anhält.</translation>
    </message>
    <message>
        <source>No step yet: a run leaves its path here</source>
        <translation>Noch kein Schritt: Ein Lauf hinterlässt hier seinen Weg</translation>
    </message>
    <message>
        <source>Path from □ to ●</source>
        <translation>Weg von □ nach ●</translation>
    </message>
    <message>
        <source>, projected: 1 other weight moved too</source>
        <translation>, projiziert: 1 anderes Gewicht hat sich auch bewegt</translation>
    </message>
    <message>
        <source>, projected: {count} other weights moved too</source>
        <translation>, projiziert: {count} andere Gewichte haben sich auch bewegt</translation>
    </message>
    <message>
        <source>. {shown} of {examples} examples</source>
        <translation>. {shown} von {examples} Beispielen</translation>
    </message>
    <message>
        <source>progress of the loss surface</source>
        <translation>Fortschritt der Verlustfläche</translation>
    </message>
    <message>
        <source>Leave the pictures as they are</source>
        <translation>Die Bilder lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Work the loss out for every value of the two weights</source>
        <translation>Den Verlust für jeden Wert der beiden Gewichte berechnen</translation>
    </message>
    <message>
        <source>{hint} Ctrl+C: copy</source>
        <translation>{hint} Strg+C: kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <source>Without a hidden layer both ways agree: W is the only matrix, and no sum goes back through it. Add a hidden layer under Network to compare.</source>
        <translation>Ohne verborgene Schicht stimmen beide Wege überein: W ist die einzige Matrix, und keine Summe geht durch sie zurück. Zum Vergleichen unter „Netz“ eine verborgene Schicht hinzufügen.</translation>
    </message>
    <message>
        <source>Pause to compare</source>
        <translation>Zum Vergleichen anhalten</translation>
    </message>
    <message>
        <source>{name} is {value} both ways: when W&apos;s gradient is taken, no weight has changed yet.</source>
        <translation>{name} ist auf beiden Wegen {value}: Wenn der Gradient von W gebildet wird, hat sich noch kein Gewicht geändert.</translation>
    </message>
    <message>
        <source>{name} − η{slope} · (sum that comes back) · {source}</source>
        <translation>{name} − η{slope} · (zurückkommende Summe) · {source}</translation>
    </message>
    <message>
        <source>{name} is {value} both ways{why_same}.</source>
        <translation>{name} ist auf beiden Wegen {value}{why_same}.</translation>
    </message>
    <message>
        <source>{name}: right {right}, with {above} from before the step; mistaken {mistaken}</source>
        <translation>{name}: richtig {right}, mit {above} von vor dem Schritt; falsch {mistaken}</translation>
    </message>
    <message>
        <source>{comparison}, with the new {above}.</source>
        <translation>{comparison}, mit dem neuen {above}.</translation>
    </message>
    <message>
        <source>{comparison}, for the sum that comes back is {back} with the new {above}.</source>
        <translation>{comparison}, denn die zurückkommende Summe ist {back} mit dem neuen {above}.</translation>
    </message>
    <message>
        <source>After epoch {epoch}: right {right}, mistaken {mistaken}</source>
        <translation>Nach Epoche {epoch}: richtig {right}, falsch {mistaken}</translation>
    </message>
    <message>
        <source>{losses}, the same.</source>
        <translation>{losses}, gleich viel.</translation>
    </message>
    <message>
        <source>{losses}, {difference} more.</source>
        <translation>{losses}, {difference} mehr.</translation>
    </message>
    <message>
        <source>{losses}, {difference} less. That is no rule: mistaken steps do not follow the gradient.</source>
        <translation>{losses}, {difference} weniger. Das ist keine Regel: Falsche Schritte folgen nicht dem Gradienten.</translation>
    </message>
    <message>
        <source>{losses}. A loss beyond all numbers first in epoch {epoch}: try a smaller η.</source>
        <translation>{losses}. In Epoche {epoch} liegt der Verlust erstmals jenseits aller Zahlen: Ein kleineres η versuchen.</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>Both ways agree in this step: with η = 0 the new w is the old one.</source>
        <translation>In diesem Schritt stimmen beide Wege überein: Mit η = 0 ist das neue w das alte.</translation>
    </message>
    <message>
        <source>Both ways agree in this step: every δ of the outputs is 0, there is nothing to learn.</source>
        <translation>In diesem Schritt stimmen beide Wege überein: Jedes δ der Ausgaben ist 0, es gibt nichts zu lernen.</translation>
    </message>
    <message>
        <source>Both ways agree in this step: no sum that comes back is changed by the new weights.</source>
        <translation>In diesem Schritt stimmen beide Wege überein: Die neuen Gewichte ändern keine zurückkommende Summe.</translation>
    </message>
    <message>
        <source>: it is frozen</source>
        <translation>: es ist eingefroren</translation>
    </message>
    <message>
        <source>: {source} is 0, so its gradient is 0</source>
        <translation>: {source} ist 0, also ist sein Gradient 0</translation>
    </message>
    <message>
        <source> (from the mean gradient {gradient})</source>
        <translation> (aus dem mittleren Gradienten {gradient})</translation>
    </message>
    <message>
        <source> (from the gradient {gradient})</source>
        <translation> (aus dem Gradienten {gradient})</translation>
    </message>
    <message>
        <source>loss of both ways against the epoch</source>
        <translation>Verlust beider Wege über der Epoche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>mistaken</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>Run on both ways to see what the updated weights do to the loss.</source>
        <translation>Auf beiden Wegen weiterlaufen lassen, um zu sehen, was die schon geänderten Gewichte mit dem Verlust machen.</translation>
    </message>
    <message>
        <source>Old weights and updated weights</source>
        <translation>Alte Gewichte und geänderte Gewichte</translation>
    </message>
    <message>
        <source>the slip in words</source>
        <translation>der Fehler in Worten</translation>
    </message>
    <message>
        <source>what the run came to</source>
        <translation>was der Lauf ergab</translation>
    </message>
    <message>
        <source>why there is nothing to compare</source>
        <translation>warum es nichts zu vergleichen gibt</translation>
    </message>
    <message>
        <source>Running on both ways…</source>
        <translation>Lauf auf beiden Wegen …</translation>
    </message>
    <message>
        <source>The run both ways could not be done: {problem}</source>
        <translation>Der Lauf auf beiden Wegen war nicht möglich: {problem}</translation>
    </message>
    <message>
        <source>mistaken − right</source>
        <translation>falsch − richtig</translation>
    </message>
    <message>
        <source>before the step</source>
        <translation>vor dem Schritt</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>after − before</source>
        <translation>danach − davor</translation>
    </message>
    <message>
        <source>{name}: {before} before the step, {after} after it</source>
        <translation>{name}: {before} vor dem Schritt, {after} danach</translation>
    </message>
    <message>
        <source>{name}: {value} both ways</source>
        <translation>{name}: {value} auf beiden Wegen</translation>
    </message>
    <message>
        <source>{name}: right {right}, mistaken {mistaken}, difference {difference}</source>
        <translation>{name}: richtig {right}, falsch {mistaken}, Differenz {difference}</translation>
    </message>
    <message>
        <source>, differs</source>
        <translation>, verschieden</translation>
    </message>
    <message>
        <source>The new weights both ways, and how they differ</source>
        <translation>Die neuen Gewichte auf beiden Wegen und wie sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>How the loss goes on both ways</source>
        <translation>Wie der Verlust auf beiden Wegen weitergeht</translation>
    </message>
    <message>
        <source>epochs to run on</source>
        <translation>weitere Epochen</translation>
    </message>
    <message>
        <source>How many epochs to go on, 1 to {most}</source>
        <translation>Wie viele Epochen es weitergeht, 1 bis {most}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>progress of the run both ways</source>
        <translation>Fortschritt des Laufs auf beiden Wegen</translation>
    </message>
    <message>
        <source>Run on both ways</source>
        <translation>Auf beiden Wegen weiter</translation>
    </message>
    <message>
        <source>Train on from here both ways and compare the losses; your network stays as it is</source>
        <translation>Von hier auf beiden Wegen weitertrainieren und die Verluste vergleichen; das Netz bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Give up the run both ways</source>
        <translation>Den Lauf auf beiden Wegen abbrechen</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Show &amp;all	{show_all_key}</source>
        <translation>&amp;Alles zeigen	{show_all_key}</translation>
    </message>
    <message>
        <source>There are no numbers to show yet.</source>
        <translation>Noch gibt es keine Zahlen zu zeigen.</translation>
    </message>
    <message>
        <source>output of the network over its inputs</source>
        <translation>Ausgabe des Netzes über seinen Eingaben</translation>
    </message>
    <message>
        <source>Equations, trace and code are about the next step; the network shows this example</source>
        <translation>Gleichungen, Protokoll und Code gehören zum nächsten Schritt; das Netz zeigt dieses Beispiel</translation>
    </message>
    <message>
        <source>Show &amp;examples as table</source>
        <translation>&amp;Beispiele als Tabelle zeigen</translation>
    </message>
    <message>
        <source>in the network</source>
        <translation>im Netz</translation>
    </message>
    <message>
        <source>What the network shows the numbers of</source>
        <translation>Wovon das Netz die Zahlen zeigt</translation>
    </message>
    <message>
        <source>The examples that were chosen under Results</source>
        <translation>Die Beispiele, die unter „Ergebnisse“ ausgewählt wurden</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>{typed}: write the decimal point as a point, such as 0.5</source>
        <translation>{typed}: Dezimaltrennzeichen als Punkt schreiben, etwa 0.5</translation>
    </message>
    <message>
        <source>{typed}: expected a number, such as 0.5 or -1e-3</source>
        <translation>{typed}: Zahl erwartet, etwa 0.5 oder -1e-3</translation>
    </message>
    <message>
        <source>{error}. The old value stays.</source>
        <translation>{error}. Der alte Wert bleibt.</translation>
    </message>
    <message>
        <source>{field}: problem</source>
        <translation>{field}: Problem</translation>
    </message>
    <message>
        <source>{symbol}, {name}, from {low:.4g} to {high:.4g} in the data.
Type a number and press Enter, or use the arrow keys up and down.</source>
        <translation>{symbol}, {name}, in den Daten von {low:.4g} bis {high:.4g}.
Eine Zahl eingeben und die Eingabetaste drücken oder die Pfeiltasten auf und ab benutzen.</translation>
    </message>
    <message>
        <source>Click: send that input through the network; on a point, show that example. Drag the mark: move it.
Enter: the same by keys. Arrows: move it, with Shift in small steps. Escape: end it.</source>
        <translation>Klick: diese Eingabe durch das Netz schicken; auf einem Punkt dieses Beispiel zeigen. Die Marke ziehen: verschieben.
Eingabetaste: dasselbe per Tastatur. Pfeile: verschieben, mit Umschalt in kleinen Schritten. Esc: beenden.</translation>
    </message>
    <message>
        <source>Back to the example</source>
        <translation>Zurück zum Beispiel</translation>
    </message>
    <message>
        <source>Show the example&apos;s numbers in the network again (Escape)</source>
        <translation>Die Zahlen des Beispiels wieder im Netz zeigen (Esc)</translation>
    </message>
    <message>
        <source>Probe at {place}: {answer}</source>
        <translation>Sonde bei {place}: {answer}</translation>
    </message>
    <message>
        <source>Show the example&apos;s numbers in the network again</source>
        <translation>Die Zahlen des Beispiels wieder im Netz zeigen</translation>
    </message>
    <message>
        <source>what is in the network</source>
        <translation>was im Netz ist</translation>
    </message>
    <message>
        <source>problem with what was typed</source>
        <translation>Problem mit der Eingabe</translation>
    </message>
    <message>
        <source>In the network: a probe, an input without a target.</source>
        <translation>Im Netz: eine Sonde, eine Eingabe ohne Zielwert.</translation>
    </message>
    <message>
        <source>In the network: training example {example} of {count}.</source>
        <translation>Im Netz: Trainingsbeispiel {example} von {count}.</translation>
    </message>
    <message>
        <source>It is answered with class {name}.</source>
        <translation>Die Antwort ist Klasse {name}.</translation>
    </message>
    <message>
        <source>the input in the data&apos;s own units</source>
        <translation>die Eingabe in den Einheiten der Daten</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>hidden output, {function}</source>
        <translation>Ausgabe der verborgenen Einheit, {function}</translation>
    </message>
    <message>
        <source>output, {function}</source>
        <translation>Ausgabe, {function}</translation>
    </message>
    <message>
        <source>the output in the target&apos;s own units</source>
        <translation>die Ausgabe in den Einheiten des Zielwerts</translation>
    </message>
    <message>
        <source>Values in the network, from the input to the output</source>
        <translation>Werte im Netz, von der Eingabe bis zur Ausgabe</translation>
    </message>
    <message>
        <source>All values of the forward pass. A click, or Enter, shows where a value of the example comes from.
Ctrl+C copies what is marked, with every digit.</source>
        <translation>Alle Werte des Vorwärtsdurchlaufs. Klick oder Eingabetaste zeigt, woher ein Wert des Beispiels kommt.
Strg+C kopiert das Markierte mit allen Stellen.</translation>
    </message>
    <message>
        <source>Copy all with headers</source>
        <translation>Alles mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testtrefferquote</translation>
    </message>
    <message>
        <source>Of the examples that the fold has not learned from, which share is right</source>
        <translation>Welcher Anteil der Beispiele richtig ist, aus denen der Fold nicht gelernt hat</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>Trainingstrefferquote</translation>
    </message>
    <message>
        <source>Of the examples that the fold has learned from, which share is right</source>
        <translation>Welcher Anteil der Beispiele richtig ist, aus denen der Fold gelernt hat</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>The mean loss of the examples that the fold has not learned from</source>
        <translation>Der mittlere Verlust der Beispiele, aus denen der Fold nicht gelernt hat</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>The mean loss of the examples that the fold has learned from</source>
        <translation>Der mittlere Verlust der Beispiele, aus denen der Fold gelernt hat</translation>
    </message>
    <message>
        <source>Fold {number}, epochs done: {epochs}</source>
        <translation>Fold {number}, Epochen: {epochs}</translation>
    </message>
    <message>
        <source>R² of {name} on the fold&apos;s test examples</source>
        <translation>R² von {name} auf den Testbeispielen des Folds</translation>
    </message>
    <message>
        <source>RMSE of {name} on the fold&apos;s test examples</source>
        <translation>RMSE von {name} auf den Testbeispielen des Folds</translation>
    </message>
    <message>
        <source>{name} {mean} ± {deviation} (mean and standard deviation of {k} folds)</source>
        <translation>{name} {mean} ± {deviation} (Mittelwert und Standardabweichung von {k} Folds)</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>The cross-validation was given up.</source>
        <translation>Die Kreuzvalidierung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>fold {number}</source>
        <translation>Fold {number}</translation>
    </message>
    <message>
        <source>The mean over the folds</source>
        <translation>Der Mittelwert über die Folds</translation>
    </message>
    <message>
        <source>√( Σ (fold − mean)² / (k − 1) ) over the k folds</source>
        <translation>√( Σ (Fold − Mittelwert)² / (k − 1) ) über die k Folds</translation>
    </message>
    <message>
        <source>number of folds k</source>
        <translation>Zahl der Folds k</translation>
    </message>
    <message>
        <source>Into how many parts the data are dealt; each is the test once</source>
        <translation>In wie viele Teile die Daten aufgeteilt werden; jeder ist einmal Test</translation>
    </message>
    <message>
        <source>epochs of each fold</source>
        <translation>Epochen jedes Folds</translation>
    </message>
    <message>
        <source>How many epochs each fold is trained for, from the same start</source>
        <translation>Wie viele Epochen jeder Fold trainiert wird, vom selben Start aus</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validieren</translation>
    </message>
    <message>
        <source>cross-validate</source>
        <translation>kreuzvalidieren</translation>
    </message>
    <message>
        <source>Train once for each fold, aside; your network stays as it is</source>
        <translation>Einmal für jeden Fold trainieren, nebenher; das Netz bleibt, wie es ist</translation>
    </message>
    <message>
        <source>progress of the cross-validation</source>
        <translation>Fortschritt der Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Give up the cross-validation</source>
        <translation>Die Kreuzvalidierung abbrechen</translation>
    </message>
    <message>
        <source>result of the cross-validation</source>
        <translation>Ergebnis der Kreuzvalidierung</translation>
    </message>
    <message>
        <source>folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>How well such a network does on examples it has not seen: each fold learns from all the others.</source>
        <translation>Wie gut ein solches Netz auf Beispielen ist, die es nicht gesehen hat: Jeder Fold lernt aus allen anderen.</translation>
    </message>
    <message>
        <source>Of the data and settings before the last change. Validate again.</source>
        <translation>Von den Daten und Einstellungen vor der letzten Änderung. Erneut validieren.</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>&amp;Folds</translation>
    </message>
    <message>
        <source>&amp;epochs</source>
        <translation>&amp;Epochen</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>FP / N</source>
        <translation>FP / N</translation>
    </message>
    <message>
        <source>TP / P</source>
        <translation>TP / P</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>target y of {name}</source>
        <translation>Zielwert y von {name}</translation>
    </message>
    <message>
        <source>prediction z</source>
        <translation>Vorhersage z</translation>
    </message>
    <message>
        <source>residual y − z</source>
        <translation>Residuum y − z</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>Results on the examples that are learned from</source>
        <translation>Ergebnisse auf den Beispielen, aus denen gelernt wird</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Results on the examples that are kept for testing</source>
        <translation>Ergebnisse auf den Beispielen, die für den Test zurückgehalten sind</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Confusion matrix: which class is taken for which</source>
        <translation>Konfusionsmatrix: welche Klasse für welche gehalten wird</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>Präzision, Sensitivität und F1 jeder Klasse</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>What other thresholds between the two classes would give</source>
        <translation>Was andere Schwellen zwischen den beiden Klassen ergäben</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>part of the data</source>
        <translation>Teil der Daten</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>k-fold cross-validation: mean and deviation of several networks</source>
        <translation>k-fache Kreuzvalidierung: Mittelwert und Abweichung mehrerer Netze</translation>
    </message>
    <message>
        <source>How far each answer is from its target</source>
        <translation>Wie weit jede Antwort von ihrem Zielwert entfernt ist</translation>
    </message>
    <message>
        <source>results of classes</source>
        <translation>Ergebnisse bei Klassen</translation>
    </message>
    <message>
        <source>results of numbers</source>
        <translation>Ergebnisse bei Zahlen</translation>
    </message>
    <message>
        <source>Which target the residuals are of</source>
        <translation>Zu welchem Zielwert die Residuen gehören</translation>
    </message>
    <message>
        <source>How many examples this part of the data has</source>
        <translation>Wie viele Beispiele dieser Teil der Daten hat</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Measures of each class</source>
        <translation>Maße jeder Klasse</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>{currentText}
Another branch is shown at this step, or at its end if it is shorter</source>
        <translation>{currentText}
Ein anderer Zweig wird bei diesem Schritt gezeigt oder an seinem Ende, wenn er kürzer ist</translation>
    </message>
    <message>
        <source>name of the bookmark</source>
        <translation>Name des Lesezeichens</translation>
    </message>
    <message>
        <source>Name of the bookmark: Enter sets it, Escape does not; an empty name takes it away</source>
        <translation>Name des Lesezeichens: Eingabetaste setzt es, Esc nicht; ein leerer Name entfernt es</translation>
    </message>
    <message>
        <source>the run: step to visit</source>
        <translation>der Lauf: Schritt zum Aufsuchen</translation>
    </message>
    <message>
        <source>Step {step}.</source>
        <translation>Schritt {step}.</translation>
    </message>
    <message>
        <source>step {now} of {last}</source>
        <translation>Schritt {now} von {last}</translation>
    </message>
    <message>
        <source>epoch {epoch} · step {step}</source>
        <translation>Epoche {epoch} · Schritt {step}</translation>
    </message>
    <message>
        <source>step 888 888 · epoch 8 888</source>
        <translation>Schritt 888 888 · Epoche 8 888</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>epoch back</source>
        <translation>Epoche zurück</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>where in the run</source>
        <translation>wo im Lauf</translation>
    </message>
    <message>
        <source>Rename the bookmark “{mark}”</source>
        <translation>Das Lesezeichen „{mark}“ umbenennen</translation>
    </message>
    <message>
        <source>Bookmark this step</source>
        <translation>Lesezeichen auf diesen Schritt setzen</translation>
    </message>
    <message>
        <source>epoch 100 000 · step 10 000 000</source>
        <translation>Epoche 100 000 · Schritt 10 000 000</translation>
    </message>
    <message>
        <source>Train, and every step can be visited here.</source>
        <translation>Nach dem Training lässt sich hier jeder Schritt aufsuchen.</translation>
    </message>
    <message>
        <source>Pause the run, then every step of it can be visited here.</source>
        <translation>Den Lauf anhalten, dann lässt sich hier jeder seiner Schritte aufsuchen.</translation>
    </message>
    <message>
        <source>in the past: change anything to branch off, or End to return</source>
        <translation>in der Vergangenheit: etwas ändern, um abzuzweigen, oder mit Ende zurückkehren</translation>
    </message>
    <message>
        <source>You are in the past: change anything to branch off, or End to return</source>
        <translation>In der Vergangenheit: etwas ändern, um abzuzweigen, oder mit Ende zurückkehren</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>in der Vergangenheit</translation>
    </message>
    <message>
        <source>Drag or click to visit a step; ← → a step, Ctrl ← → an epoch, Home and End</source>
        <translation>Ziehen oder klicken, um einen Schritt aufzusuchen; ← → ein Schritt, Strg ← → eine Epoche, Pos1 und Ende</translation>
    </message>
    <message>
        <source>step {now} · epoch {epoch}</source>
        <translation>Schritt {now} · Epoche {epoch}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
    <message>
        <source>run {run} · {steps}</source>
        <translation>Lauf {run} · {steps}</translation>
    </message>
    <message>
        <source>run {run} · branch at step {first} · {steps}</source>
        <translation>Lauf {run} · Zweig bei Schritt {first} · {steps}</translation>
    </message>
    <message>
        <source>run {run} · branch of run {parent} at step {first} · {steps}</source>
        <translation>Lauf {run} · Zweig von Lauf {parent} bei Schritt {first} · {steps}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} Schritte</translation>
    </message>
    <message>
        <source>At step {step} {run} goes another way</source>
        <translation>Bei Schritt {step} geht {run} einen anderen Weg</translation>
    </message>
    <message>
        <source>At step {step} {runs} and {last} go another way</source>
        <translation>Bei Schritt {step} gehen {runs} und {last} einen anderen Weg</translation>
    </message>
    <message>
        <source>Bookmark “{name}”, step {step}</source>
        <translation>Lesezeichen „{name}“, Schritt {step}</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Order in the step; what is given has none</source>
        <translation>Reihenfolge im Schritt; Gegebenes hat keine</translation>
    </message>
    <message>
        <source>▶ the number that is explained, and the marks of what flows into it</source>
        <translation>▶ die Zahl, die erklärt wird, und die Marken dessen, was in sie einfließt</translation>
    </message>
    <message>
        <source>The part of the step in which it is worked out</source>
        <translation>Der Teil des Schritts, in dem sie berechnet wird</translation>
    </message>
    <message>
        <source>Its symbol, with its indices</source>
        <translation>Ihr Symbol mit seinen Indizes</translation>
    </message>
    <message>
        <source>Where in the network it belongs: a layer of units, or a matrix of weights</source>
        <translation>Wo im Netz sie hingehört: eine Schicht von Einheiten oder eine Matrix von Gewichten</translation>
    </message>
    <message>
        <source>Which example of the batch, counted from 1; – for the whole batch</source>
        <translation>Welches Beispiel des Batches, gezählt ab 1; – für den ganzen Batch</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>{shown} of {matching} rows</source>
        <translation>{shown} von {matching} Zeilen</translation>
    </message>
    <message>
        <source>Copied {copied} rows, the first of {wanted}</source>
        <translation>{copied} Zeilen kopiert, die ersten von {wanted}</translation>
    </message>
    <message>
        <source>Copied 1 row</source>
        <translation>1 Zeile kopiert</translation>
    </message>
    <message>
        <source>Copied {copied} rows</source>
        <translation>{copied} Zeilen kopiert</translation>
    </message>
    <message>
        <source>its own examples</source>
        <translation>eigene Beispiele</translation>
    </message>
    <message>
        <source>first weights</source>
        <translation>erste Gewichte</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>{title}, {count} examples</source>
        <translation>{title}, {count} Beispiele</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>the inputs</source>
        <translation>die Eingaben</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>inputs and outputs</source>
        <translation>Eingaben und Ausgaben</translation>
    </message>
    <message>
        <source>{inputs} and {outputs}</source>
        <translation>{inputs} und {outputs}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>learning rate η</source>
        <translation>Lernrate η</translation>
    </message>
    <message>
        <source>schedule n</source>
        <translation>Lernratenplan n</translation>
    </message>
    <message>
        <source>schedule γ</source>
        <translation>Lernratenplan γ</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>momentum μ</source>
        <translation>Momentum μ</translation>
    </message>
    <message>
        <source>ρ</source>
        <translation>ρ</translation>
    </message>
    <message>
        <source>β₁</source>
        <translation>β₁</translation>
    </message>
    <message>
        <source>β₂</source>
        <translation>β₂</translation>
    </message>
    <message>
        <source>frozen weights</source>
        <translation>eingefrorene Gewichte</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>order of examples</source>
        <translation>Reihenfolge der Beispiele</translation>
    </message>
    <message>
        <source>batch mean</source>
        <translation>Batch-Mittel</translation>
    </message>
    <message>
        <source>update of W</source>
        <translation>Änderung von W</translation>
    </message>
    <message>
        <source>update of V</source>
        <translation>Änderung von V</translation>
    </message>
    <message>
        <source>hidden {mark}</source>
        <translation>verborgen {mark}</translation>
    </message>
    <message>
        <source>Every number of the step as a table</source>
        <translation>Jede Zahl des Schritts als Tabelle</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Old and new weights</source>
        <translation>Alte und neue Gewichte</translation>
    </message>
    <message>
        <source>V and W before and after the step, and what it changes</source>
        <translation>V und W vor und nach dem Schritt, und was er ändert</translation>
    </message>
    <message>
        <source>filter: r, delta, w_21, loss …</source>
        <translation>Filter: r, delta, w_21, Verlust …</translation>
    </message>
    <message>
        <source>filter of the rows</source>
        <translation>Filter der Zeilen</translation>
    </message>
    <message>
        <source>Show only some rows: a letter (r), a name (delta), a symbol (w_21, r(2)_1), or a phase (update of W)</source>
        <translation>Nur einige Zeilen zeigen: ein Buchstabe (r), ein Name (delta), ein Symbol (w_21, r(2)_1) oder eine Phase (Änderung von W)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>example of the batch</source>
        <translation>Beispiel des Batches</translation>
    </message>
    <message>
        <source>Whose numbers are shown, counted from 1; below 1 come all examples of the batch</source>
        <translation>Wessen Zahlen gezeigt werden, gezählt ab 1; unter 1 kommen alle Beispiele des Batches</translation>
    </message>
    <message>
        <source>number of rows</source>
        <translation>Zahl der Zeilen</translation>
    </message>
    <message>
        <source>{symbol} = {exact}, {words}. Click to see where it comes from.</source>
        <translation>{symbol} = {exact}, {words}. Klick zeigt, woher es kommt.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>erklärt</translation>
    </message>
    <message>
        <source>{tip}. Click to sort</source>
        <translation>{tip}. Klick sortiert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>All numbers of the step</source>
        <translation>Alle Zahlen des Schritts</translation>
    </message>
    <message>
        <source>Click or Enter: see where a number comes from. Ctrl+C: copy. Alt+Up, Alt+Down: sort by this column</source>
        <translation>Klick oder Eingabetaste: zeigen, woher eine Zahl kommt. Strg+C: kopieren. Alt+Auf, Alt+Ab: nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Sort by this column, smallest first</source>
        <translation>Nach dieser Spalte sortieren, kleinste zuerst</translation>
    </message>
    <message>
        <source>Sort by this column, largest first</source>
        <translation>Nach dieser Spalte sortieren, größte zuerst</translation>
    </message>
    <message>
        <source>No row of this step is called that: try r, delta, w_21, or the name of a phase.</source>
        <translation>Keine Zeile dieses Schritts heißt so: r, delta, w_21 oder den Namen einer Phase versuchen.</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>change of {}</source>
        <translation>Änderung von {}</translation>
    </message>
    <message>
        <source>Click or Enter: see where a weight comes from.</source>
        <translation>Klick oder Eingabetaste: zeigen, woher ein Gewicht kommt.</translation>
    </message>
    <message>
        <source>Trace table</source>
        <translation>Protokolltabelle</translation>
    </message>
    <message>
        <source>why there are no numbers</source>
        <translation>warum es keine Zahlen gibt</translation>
    </message>
    <message>
        <source>why there are no rows</source>
        <translation>warum es keine Zeilen gibt</translation>
    </message>
    <message>
        <source>how far a step goes</source>
        <translation>wie weit ein Schritt geht</translation>
    </message>
    <message>
        <source>How far one press of Step or Back goes</source>
        <translation>Wie weit ein Druck auf „Schritt“ oder „Zurück“ geht</translation>
    </message>
    <message>
        <source>this is no drawing of a formula</source>
        <translation>das ist keine Zeichnung einer Formel</translation>
    </message>
    <message>
        <source>There is no table to paste; copy cells of a spreadsheet first.</source>
        <translation>Es gibt keine Tabelle zum Einfügen; zuerst Zellen einer Tabellenkalkulation kopieren.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>nn-sim and tables (*{SUFFIX} *.csv *.tsv *.txt);;{EVERYTHING}</source>
        <translation>nn-sim und Tabellen (*{SUFFIX} *.csv *.tsv *.txt);;{EVERYTHING}</translation>
    </message>
    <message>
        <source>Open CSV</source>
        <translation>CSV öffnen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>nn-sim</source>
        <translation>nn-sim</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Die Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Was nicht gespeichert wird, geht verloren.</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>nn-sim did not end properly. Bring back your work on “{name}”?</source>
        <translation>nn-sim wurde nicht ordentlich beendet. Die Arbeit an „{name}“ wiederherstellen?</translation>
    </message>
    <message>
        <source>“Later” asks again at the next start.</source>
        <translation>„Später“ fragt beim nächsten Start noch einmal.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in {root}: {reason}. Save often.</source>
        <translation>Nicht gespeicherte Arbeit kann in {root} nicht gesichert werden: {reason}. Oft speichern.</translation>
    </message>
    <message>
        <source>Work from a window that did not end properly cannot be read ({problem}) It is kept in {place}.</source>
        <translation>Arbeit aus einem Fenster, das nicht ordentlich beendet wurde, kann nicht gelesen werden ({problem}) Sie wird in {place} aufbewahrt.</translation>
    </message>
    <message>
        <source>nn-sim work</source>
        <translation>nn-sim-Arbeit</translation>
    </message>
    <message>
        <source>{stem} rescued {n}.nnsim</source>
        <translation>{stem} gerettet {n}.nnsim</translation>
    </message>
    <message>
        <source>Your work is saved as {place}.</source>
        <translation>Die Arbeit ist als {place} gespeichert.</translation>
    </message>
    <message>
        <source>safe mode</source>
        <translation>abgesicherter Modus</translation>
    </message>
    <message>
        <source>Started with default settings, which are not stored, the light theme and the NumPy engine</source>
        <translation>Gestartet mit Standardeinstellungen, die nicht gespeichert werden, dem hellen Design und der NumPy-Engine</translation>
    </message>
    <message>
        <source>nn-sim could not start. Try nn-sim --safe-mode, or nn-sim --reset-settings, which puts the stored settings aside. What happened is written down in {log_folder}.</source>
        <translation>nn-sim konnte nicht starten. nn-sim --safe-mode versuchen oder nn-sim --reset-settings, das die gespeicherten Einstellungen beiseitelegt. Was geschah, steht in {log_folder}.</translation>
    </message>
    <message>
        <source>there is no dataset &apos;{name}&apos;; choose one of {names}</source>
        <translation>es gibt keinen Datensatz &apos;{name}&apos;; wählbar sind {names}</translation>
    </message>
    <message>
        <source>the size of a dataset must be between 2 and {LARGEST_SIZE:,}, not {size}</source>
        <translation>die Größe eines Datensatzes muss zwischen 2 und {LARGEST_SIZE:,} liegen, nicht bei {size}</translation>
    </message>
    <message>
        <source>the noise must be between 0 and {GREATEST_NOISE:g}, not {noise}</source>
        <translation>das Rauschen muss zwischen 0 und {GREATEST_NOISE:g} liegen, nicht bei {noise}</translation>
    </message>
    <message>
        <source>the seed of a dataset must be 0 or greater, not {seed}</source>
        <translation>der Startwert eines Datensatzes muss 0 oder größer sein, nicht {seed}</translation>
    </message>
    <message>
        <source>{title} was not drawn, so it cannot be drawn again</source>
        <translation>{title} wurde nicht gezogen und lässt sich daher nicht neu ziehen</translation>
    </message>
    <message>
        <source>built in, seed {seed}, noise {noise:g}</source>
        <translation>eingebaut, Startwert {seed}, Rauschen {noise:g}</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>Worked example</source>
        <extracomment>In the order of a menu.</extracomment>
        <translation>Rechenbeispiel</translation>
    </message>
    <message>
        <source>The lecture&apos;s example: x = [0, 1] with the targets y = [1, 0]</source>
        <translation>Das Beispiel der Vorlesung: x = [0, 1] mit den Zielwerten y = [1, 0]</translation>
    </message>
    <message>
        <source>1 where both inputs are 1</source>
        <translation>1, wo beide Eingaben 1 sind</translation>
    </message>
    <message>
        <source>1 where at least one input is 1</source>
        <translation>1, wo mindestens eine Eingabe 1 ist</translation>
    </message>
    <message>
        <source>1 where the inputs differ; needs a hidden layer</source>
        <translation>1, wo die Eingaben verschieden sind; braucht eine verborgene Schicht</translation>
    </message>
    <message>
        <source>0 where both inputs are 1</source>
        <translation>0, wo beide Eingaben 1 sind</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Two halves of a square with a gap between them; one straight line parts them</source>
        <translation>Zwei Hälften eines Quadrats mit einer Lücke dazwischen; eine Gerade trennt sie</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>Zwei Gauß-Wolken</translation>
    </message>
    <message>
        <source>Two round clouds that touch; one straight line parts them nearly</source>
        <translation>Zwei runde Wolken, die sich berühren; eine Gerade trennt sie beinahe</translation>
    </message>
    <message>
        <source>Three Gaussians</source>
        <translation>Drei Gauß-Wolken</translation>
    </message>
    <message>
        <source>Three round clouds, each a class of its own; the smallest set for softmax</source>
        <translation>Drei runde Wolken, jede eine eigene Klasse; der kleinste Datensatz für softmax</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Zwei Monde</translation>
    </message>
    <message>
        <source>Two half circles that reach into each other</source>
        <translation>Zwei Halbkreise, die ineinandergreifen</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>A ring around a smaller ring</source>
        <translation>Ein Ring um einen kleineren Ring</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Zwei Spiralen</translation>
    </message>
    <message>
        <source>Two arms wound around each other; the hardest of the sets</source>
        <translation>Zwei umeinander gewundene Arme; der schwierigste der Datensätze</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Four by four fields of two classes in turn; needs many hidden units</source>
        <translation>Vier mal vier Felder zweier Klassen im Wechsel; braucht viele verborgene Einheiten</translation>
    </message>
    <message>
        <source>Sine curve</source>
        <translation>Sinuskurve</translation>
    </message>
    <message>
        <source>Numbers to predict: y = 0.8 sin(πx) for x from -1 to 1</source>
        <translation>Zahlen zum Vorhersagen: y = 0.8 sin(πx) für x von -1 bis 1</translation>
    </message>
    <message>
        <source>Noisy polynomial</source>
        <translation>Verrauschtes Polynom</translation>
    </message>
    <message>
        <source>Numbers to predict: y = 0.8 (4x³ - 3x) for x from -1 to 1, with much noise</source>
        <translation>Zahlen zum Vorhersagen: y = 0.8 (4x³ - 3x) für x von -1 bis 1, mit viel Rauschen</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Numbers to predict: y = 0.6 x1 - 0.3 x2; no hidden layer is needed</source>
        <translation>Zahlen zum Vorhersagen: y = 0.6 x1 - 0.3 x2; es braucht keine verborgene Schicht</translation>
    </message>
    <message>
        <source>Multi-Gaussian</source>
        <translation>Mehrfach-Gauß</translation>
    </message>
    <message>
        <source>Numbers to predict: hills and hollows over the plane</source>
        <translation>Zahlen zum Vorhersagen: Hügel und Mulden über der Ebene</translation>
    </message>
    <message>
        <source>UTF-16 (little-endian)</source>
        <extracomment>The encodings that can be read, with what to call them.</extracomment>
        <translation>UTF-16 (Little Endian)</translation>
    </message>
    <message>
        <source>UTF-16 (big-endian)</source>
        <translation>UTF-16 (Big Endian)</translation>
    </message>
    <message>
        <source>Latin-1 (Windows)</source>
        <translation>Latin-1 (Windows)</translation>
    </message>
    <message>
        <source>this is no text file; export the table as CSV in UTF-8</source>
        <translation>das ist keine Textdatei; die Tabelle als CSV in UTF-8 exportieren</translation>
    </message>
    <message>
        <source>the file is empty; a dataset needs at least two rows</source>
        <translation>die Datei ist leer; ein Datensatz braucht mindestens zwei Zeilen</translation>
    </message>
    <message>
        <source>the text is not in UTF-8; choose another encoding, such as Latin-1</source>
        <translation>der Text ist nicht in UTF-8; eine andere Kodierung wählen, etwa Latin-1</translation>
    </message>
    <message>
        <source>the text is broken {title}; save the file as CSV in UTF-8</source>
        <translation>der Text ist fehlerhaftes {title}; die Datei als CSV in UTF-8 speichern</translation>
    </message>
    <message>
        <source>{rows} left out for missing values: {lines}.</source>
        <translation>{rows} wegen fehlender Werte ausgelassen: {lines}.</translation>
    </message>
    <message>
        <source>{rows} left out as faulty: {lines}. The first: {why}.</source>
        <translation>{rows} als fehlerhaft ausgelassen: {lines}. Die erste: {why}.</translation>
    </message>
    <message>
        <source>1 row was</source>
        <translation>1 Zeile wurde</translation>
    </message>
    <message>
        <source>{count:,} rows were</source>
        <translation>{count:,} Zeilen wurden</translation>
    </message>
    <message>
        <source>lines {lines}, …</source>
        <translation>Zeilen {lines}, …</translation>
    </message>
    <message>
        <source>lines {names} and {line}</source>
        <translation>Zeilen {names} und {line}</translation>
    </message>
    <message>
        <source>{count} columns are called &apos;{shortened}&apos;</source>
        <translation>{count} Spalten heißen &apos;{shortened}&apos;</translation>
    </message>
    <message>
        <source>{problem}; name the target by its number, 1 to {width}</source>
        <translation>{problem}; die Zielspalte mit ihrer Nummer angeben, 1 bis {width}</translation>
    </message>
    <message>
        <source>there is no column &apos;{shortened}&apos;; {choice}</source>
        <translation>es gibt keine Spalte &apos;{shortened}&apos;; {choice}</translation>
    </message>
    <message>
        <source>it has no header, so name a number from 1 to {count}</source>
        <translation>die Tabelle hat keine Kopfzeile, daher eine Nummer von 1 bis {count} angeben</translation>
    </message>
    <message>
        <source>choose one of {names}{more} or a number from 1 to {count}</source>
        <translation>wählbar sind {names}{more} oder eine Nummer von 1 bis {count}</translation>
    </message>
    <message>
        <source>every value is missing; ignore this column</source>
        <translation>jeder Wert fehlt; diese Spalte ignorieren</translation>
    </message>
    <message>
        <source>{values} of {name} became its mean over all rows, {mean:.6g}.</source>
        <translation>{values} von {name}: ersetzt durch den Mittelwert aller Zeilen, {mean:.6g}.</translation>
    </message>
    <message>
        <source>{name} is {value:.6g} in every row, so nothing can be learned from it.</source>
        <translation>{name} ist in jeder Zeile {value:.6g}, daraus lässt sich also nichts lernen.</translation>
    </message>
    <message>
        <source>more than {MOST_TEXTS} different texts, such as &apos;{shortened}&apos;, are too many</source>
        <translation>mehr als {MOST_TEXTS} verschiedene Texte, etwa &apos;{shortened}&apos;, sind zu viele</translation>
    </message>
    <message>
        <source>{problem} to be coded as inputs; ignore this column</source>
        <translation>{problem}, um sie als Eingaben zu kodieren; diese Spalte ignorieren</translation>
    </message>
    <message>
        <source>{name} became {inputs} of 0 and 1: {listed}.</source>
        <translation>Aus {name} wurden {inputs} mit 0 und 1: {listed}.</translation>
    </message>
    <message>
        <source>{values} of {name} became the share of each text in all rows.</source>
        <translation>{values} von {name}: ersetzt durch den Anteil jedes Textes an allen Zeilen.</translation>
    </message>
    <message>
        <source>{count:,} missing values</source>
        <translation>{count:,} fehlende Werte</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} und {count} weitere</translation>
    </message>
    <message>
        <source>the cell is empty; fill it in or remove the row</source>
        <translation>die Zelle ist leer; ausfüllen oder die Zeile entfernen</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>expected {what}, found &apos;{shortened}&apos;, a sign for a missing value</source>
        <translation>erwartet: {what}, gefunden: &apos;{shortened}&apos;, ein Zeichen für einen fehlenden Wert</translation>
    </message>
    <message>
        <source>{found}; fill it in or remove the row</source>
        <translation>{found}; ausfüllen oder die Zeile entfernen</translation>
    </message>
    <message>
        <source>correct the cell or remove the row</source>
        <translation>die Zelle berichtigen oder die Zeile entfernen</translation>
    </message>
    <message>
        <source>expected a number, found &apos;{shortened}&apos;</source>
        <translation>eine Zahl erwartet, &apos;{shortened}&apos; gefunden</translation>
    </message>
    <message>
        <source>{found}; write decimals with a point, or choose the decimal comma</source>
        <translation>{found}; Dezimalzahlen mit Punkt schreiben oder das Dezimalkomma wählen</translation>
    </message>
    <message>
        <source>{found}; decimals are written with a comma in this table</source>
        <translation>{found}; in dieser Tabelle werden Dezimalzahlen mit Komma geschrieben</translation>
    </message>
    <message>
        <source>expected a number, but &apos;{shortened}&apos; is out of range; {advice}</source>
        <translation>eine Zahl erwartet, aber &apos;{shortened}&apos; liegt außerhalb des Bereichs; {advice}</translation>
    </message>
    <message>
        <source>expected a finite number, found &apos;{shortened}&apos;; {advice}</source>
        <translation>eine endliche Zahl erwartet, &apos;{shortened}&apos; gefunden; {advice}</translation>
    </message>
    <message>
        <source>column {column} cannot be an input and something else as well</source>
        <translation>Spalte {column} kann nicht zugleich Eingabe und etwas anderes sein</translation>
    </message>
    <message>
        <source>the file has no cells; a dataset needs at least two rows</source>
        <translation>die Datei hat keine Zellen; ein Datensatz braucht mindestens zwei Zeilen</translation>
    </message>
    <message>
        <source>found only one column; separate inputs and target by comma, semicolon, tab or |</source>
        <translation>nur eine Spalte gefunden; Eingaben und Zielwert durch Komma, Semikolon, Tabulator oder | trennen</translation>
    </message>
    <message>
        <source>found {width:,} columns, more than the {MOST_COLUMNS:,} that can be read; keep a part of them</source>
        <translation>{width:,} Spalten gefunden, mehr als die {MOST_COLUMNS:,}, die sich lesen lassen; nur einen Teil davon behalten</translation>
    </message>
    <message>
        <source>no column is the target; choose what is to be learned</source>
        <translation>keine Spalte ist der Zielwert; wählen, was gelernt werden soll</translation>
    </message>
    <message>
        <source>no column is an input; choose what it is to be learned from</source>
        <translation>keine Spalte ist eine Eingabe; wählen, woraus gelernt werden soll</translation>
    </message>
    <message>
        <source>several targets must be numbers; column {classe} is a class</source>
        <translation>mehrere Zielwerte müssen Zahlen sein; Spalte {classe} ist eine Klasse</translation>
    </message>
    <message>
        <source>a quote is opened and never closed; close it or remove it</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen; schließen oder entfernen</translation>
    </message>
    <message>
        <source>expected {width} cells, as in the first row, found {count}; add or remove cells</source>
        <translation>{width} Zellen erwartet wie in der ersten Zeile, {count} gefunden; Zellen ergänzen oder entfernen</translation>
    </message>
    <message>
        <source>a cell is longer than {limit:,} characters; look for a quote that is not closed</source>
        <translation>eine Zelle ist länger als {limit:,} Zeichen; nach einem nicht geschlossenen Anführungszeichen suchen</translation>
    </message>
    <message>
        <source>something follows a closing quote; remove it, or write a quote inside quotes twice</source>
        <translation>nach einem schließenden Anführungszeichen folgt etwas; entfernen, oder ein Anführungszeichen zwischen Anführungszeichen doppelt schreiben</translation>
    </message>
    <message>
        <source>the row cannot be read ({text})</source>
        <translation>die Zeile lässt sich nicht lesen ({text})</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>eingefügte Tabelle</translation>
    </message>
    <message>
        <source>this is a folder; name a CSV file in it</source>
        <translation>das ist ein Ordner; eine CSV-Datei darin angeben</translation>
    </message>
    <message>
        <source>this is not an ordinary file; save the table to a file first</source>
        <translation>das ist keine gewöhnliche Datei; die Tabelle zuerst in einer Datei speichern</translation>
    </message>
    <message>
        <source>there is no such file; check the name and the folder</source>
        <translation>diese Datei gibt es nicht; Name und Ordner prüfen</translation>
    </message>
    <message>
        <source>no permission to read the file; change its permissions or copy it</source>
        <translation>keine Berechtigung, die Datei zu lesen; ihre Rechte ändern oder sie kopieren</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>die Datei kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>this is no file name; check it</source>
        <translation>das ist kein Dateiname; prüfen</translation>
    </message>
    <message>
        <source>the table is larger than {SIZE_LIMIT} MB; keep a part of its rows</source>
        <translation>die Tabelle ist größer als {SIZE_LIMIT} MB; nur einen Teil der Zeilen behalten</translation>
    </message>
    <message>
        <source>expected a class, found &apos;{shortened}&apos;; correct the cell or remove the row</source>
        <translation>eine Klasse erwartet, &apos;{shortened}&apos; gefunden; die Zelle berichtigen oder die Zeile entfernen</translation>
    </message>
    <message>
        <source>expected a class, found &apos;{shortened}&apos;, a sign for a missing value</source>
        <translation>eine Klasse erwartet, &apos;{shortened}&apos; gefunden, ein Zeichen für einen fehlenden Wert</translation>
    </message>
    <message>
        <source>{problem}; correct the cell or remove the row</source>
        <translation>{problem}; die Zelle berichtigen oder die Zeile entfernen</translation>
    </message>
    <message>
        <source>every row has the same class (&apos;{only}&apos;); a target needs at least two</source>
        <translation>jede Zeile hat dieselbe Klasse (&apos;{only}&apos;); ein Zielwert braucht mindestens zwei</translation>
    </message>
    <message>
        <source>{count} different texts are too many classes (at most {MOST_CLASSES})</source>
        <translation>{count} verschiedene Texte sind zu viele Klassen (höchstens {MOST_CLASSES})</translation>
    </message>
    <message>
        <source>{problem}; choose another target column</source>
        <translation>{problem}; eine andere Zielspalte wählen</translation>
    </message>
    <message>
        <source>{count} rows of inputs do not fit {count2} rows of targets</source>
        <translation>{count} Zeilen Eingaben passen nicht zu {count2} Zeilen Zielwerten</translation>
    </message>
    <message>
        <source>the scale must be one of {names}, not &apos;{scale}&apos;</source>
        <translation>die Skalierung muss eine von {names} sein, nicht &apos;{scale}&apos;</translation>
    </message>
    <message>
        <source>inputs must be a table of at least one row and one column, not of shape {shape}</source>
        <translation>Eingaben müssen eine Tabelle mit mindestens einer Zeile und einer Spalte sein, nicht von der Form {shape}</translation>
    </message>
    <message>
        <source>{shape} columns of inputs need as many names, not {count}</source>
        <translation>{shape} Spalten Eingaben brauchen ebenso viele Namen, nicht {count}</translation>
    </message>
    <message>
        <source>inputs must be finite numbers</source>
        <translation>Eingaben müssen endliche Zahlen sein</translation>
    </message>
    <message>
        <source>the rows of the test must be whole numbers</source>
        <translation>die Zeilen des Tests müssen ganze Zahlen sein</translation>
    </message>
    <message>
        <source>the rows of the test must be different rows from 0 to {n}, in order</source>
        <translation>die Zeilen des Tests müssen verschiedene Zeilen von 0 bis {n} sein, der Reihe nach</translation>
    </message>
    <message>
        <source>at least one example must be left to learn from</source>
        <translation>mindestens ein Beispiel muss zum Lernen übrig bleiben</translation>
    </message>
    <message>
        <source>targets of a classification must be one class index per row, as whole numbers</source>
        <translation>Zielwerte einer Klassifikation müssen ein Klassenindex je Zeile sein, als ganze Zahlen</translation>
    </message>
    <message>
        <source>a classification needs at least two different classes, not {classes}</source>
        <translation>eine Klassifikation braucht mindestens zwei verschiedene Klassen, nicht {classes}</translation>
    </message>
    <message>
        <source>a classification has one target name, not {count}</source>
        <translation>eine Klassifikation hat einen Zielnamen, nicht {count}</translation>
    </message>
    <message>
        <source>class indices must lie between 0 and {count}</source>
        <translation>Klassenindizes müssen zwischen 0 und {count} liegen</translation>
    </message>
    <message>
        <source>targets of a regression must be a table of at least one column, not of shape {shape}</source>
        <translation>Zielwerte einer Regression müssen eine Tabelle mit mindestens einer Spalte sein, nicht von der Form {shape}</translation>
    </message>
    <message>
        <source>{shape} columns of targets need as many names, not {count}</source>
        <translation>{shape} Spalten Zielwerte brauchen ebenso viele Namen, nicht {count}</translation>
    </message>
    <message>
        <source>targets must be finite numbers</source>
        <translation>Zielwerte müssen endliche Zahlen sein</translation>
    </message>
    <message>
        <source>outputs must be a table with one row per example, not of shape {shape}</source>
        <translation>Ausgaben müssen eine Tabelle mit einer Zeile je Beispiel sein, nicht von der Form {shape}</translation>
    </message>
    <message>
        <source>{count} rows of outputs do not fit classes of shape {shape}</source>
        <translation>{count} Zeilen Ausgaben passen nicht zu Klassen der Form {shape}</translation>
    </message>
    <message>
        <source>the feature {text} has no value at {x}</source>
        <translation>das Merkmal {text} hat keinen Wert bei {x}</translation>
    </message>
    <message>
        <source>{count} features are too many; at most {MOST_FEATURES}</source>
        <translation>{count} Merkmale sind zu viele; höchstens {MOST_FEATURES}</translation>
    </message>
    <message>
        <source>the feature {text} is there twice; remove one</source>
        <translation>das Merkmal {text} ist doppelt vorhanden; eines entfernen</translation>
    </message>
    <message>
        <source>formula &apos;{shown}&apos;, position {position}: {problem}</source>
        <translation>Formel &apos;{shown}&apos;, Position {position}: {problem}</translation>
    </message>
    <message>
        <source>it is empty; write one such as x1*x2</source>
        <translation>sie ist leer; eine wie x1*x2 schreiben</translation>
    </message>
    <message>
        <source>it is longer than {LONGEST} characters</source>
        <translation>sie ist länger als {LONGEST} Zeichen</translation>
    </message>
    <message>
        <source>expected + - * / or ^</source>
        <translation>+ - * / oder ^ erwartet</translation>
    </message>
    <message>
        <source>expected a number, an input or (</source>
        <translation>eine Zahl, eine Eingabe oder ( erwartet</translation>
    </message>
    <message>
        <source>this ( is never closed</source>
        <translation>diese ( wird nie geschlossen</translation>
    </message>
    <message>
        <source>expected + - * / ^ or )</source>
        <translation>+ - * / ^ oder ) erwartet</translation>
    </message>
    <message>
        <source>the number {text} is out of range</source>
        <translation>die Zahl {text} liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>write {text} with parentheses, as in {text}(x1)</source>
        <translation>{text} mit Klammern schreiben, wie in {text}(x1)</translation>
    </message>
    <message>
        <source>there is no function &apos;{text}&apos;; there are {listed}</source>
        <translation>es gibt keine Funktion &apos;{text}&apos;; es gibt {listed}</translation>
    </message>
    <message>
        <source>there is no input &apos;{text}&apos;; there are {listed}</source>
        <translation>es gibt keine Eingabe &apos;{text}&apos;; vorhanden: {listed}</translation>
    </message>
    <message>
        <source>more than {DEEPEST} levels of parentheses and signs</source>
        <translation>mehr als {DEEPEST} Ebenen von Klammern und Vorzeichen</translation>
    </message>
    <message>
        <source>the formula ends here</source>
        <translation>die Formel endet hier</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;</source>
        <translation>gefunden: &apos;{found}&apos;</translation>
    </message>
    <message>
        <source>a point has {input_count} inputs</source>
        <translation>ein Punkt hat {input_count} Eingaben</translation>
    </message>
    <message>
        <source>each point has one class, or as many targets as the data</source>
        <translation>jeder Punkt hat eine Klasse oder so viele Zielwerte wie die Daten</translation>
    </message>
    <message>
        <source>a block of {height} x {width} at row {row}, column {column} does not fit into {shape} columns</source>
        <translation>ein Block von {height} x {width} bei Zeile {row}, Spalte {column} passt nicht in {shape} Spalten</translation>
    </message>
    <message>
        <source>a new row needs all {shape} columns, not {width}</source>
        <translation>eine neue Zeile braucht alle {shape} Spalten, nicht {width}</translation>
    </message>
    <message>
        <source>no point was named</source>
        <translation>kein Punkt wurde angegeben</translation>
    </message>
    <message>
        <source>there is no such row: the rows are 1 to {size}</source>
        <translation>diese Zeile gibt es nicht: Die Zeilen sind 1 bis {size}</translation>
    </message>
    <message>
        <source>{reason}; choose another formula</source>
        <translation>{reason}; eine andere Formel wählen</translation>
    </message>
    <message>
        <source>the numbers of column {name} lie too far apart to be scaled</source>
        <translation>die Zahlen der Spalte {name} liegen zum Skalieren zu weit auseinander</translation>
    </message>
    <message>
        <source>one shift and one divisor per column, not {shape} and {shape2}</source>
        <translation>eine Verschiebung und ein Divisor je Spalte, nicht {shape} und {shape2}</translation>
    </message>
    <message>
        <source>shifts must be finite and divisors greater than 0</source>
        <translation>Verschiebungen müssen endlich und Divisoren größer als 0 sein</translation>
    </message>
    <message>
        <source>scaled to 0 … 1</source>
        <translation>skaliert auf 0 … 1</translation>
    </message>
    <message>
        <source>standardised</source>
        <translation>standardisiert</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>Spannweiten</translation>
    </message>
    <message>
        <source>mean and deviation</source>
        <translation>Mittelwert und Abweichung</translation>
    </message>
    <message>
        <source>least number and range</source>
        <translation>kleinste Zahl und Spannweite</translation>
    </message>
    <message>
        <source>150 flowers of three species by four lengths in cm; one species stands apart</source>
        <translation>150 Blüten dreier Arten nach vier Längen in cm; eine Art steht abseits</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Wein</translation>
    </message>
    <message>
        <source>178 wines of three grapes by thirteen measures of a chemical analysis</source>
        <translation>178 Weine aus drei Rebsorten nach dreizehn Messwerten einer chemischen Analyse</translation>
    </message>
    <message>
        <source>Forina et al. 1991</source>
        <translation>Forina et al. 1991</translation>
    </message>
    <message>
        <source>Palmer penguins</source>
        <translation>Palmer-Pinguine</translation>
    </message>
    <message>
        <source>342 penguins of three species by bill, flipper and weight</source>
        <translation>342 Pinguine dreier Arten nach Schnabel, Flosse und Gewicht</translation>
    </message>
    <message>
        <source>Gorman et al. 2014</source>
        <translation>Gorman et al. 2014</translation>
    </message>
    <message>
        <source>built in, {published}</source>
        <translation>eingebaut, {published}</translation>
    </message>
    <message>
        <source>the test share must be between 0 and {GREATEST_TEST_SHARE}, not {test_share}</source>
        <translation>der Testanteil muss zwischen 0 und {GREATEST_TEST_SHARE} liegen, nicht bei {test_share}</translation>
    </message>
    <message>
        <source>the seed of the split must be 0 or greater, not {seed}</source>
        <translation>der Startwert der Aufteilung muss 0 oder größer sein, nicht {seed}</translation>
    </message>
    <message>
        <source>a dataset of {n} rows cannot be split</source>
        <translation>ein Datensatz mit {n} Zeilen lässt sich nicht aufteilen</translation>
    </message>
    <message>
        <source>there are too few examples to be divided into folds; at least 2 are needed</source>
        <translation>es gibt zu wenige Beispiele, um sie in Folds aufzuteilen; mindestens 2 sind nötig</translation>
    </message>
    <message>
        <source>{n} examples can be divided into 2 to {n} folds, not {k}</source>
        <translation>{n} Beispiele lassen sich in 2 bis {n} Folds aufteilen, nicht in {k}</translation>
    </message>
    <message>
        <source>the seed of the folds must be 0 or greater, not {seed}</source>
        <translation>der Startwert der Folds muss 0 oder größer sein, nicht {seed}</translation>
    </message>
    <message>
        <source>The updated v_01 is printed as 1; by the rule, with that slide&apos;s identity units, it is 1 − 0.1 × (−1) × 1 = 1.1.</source>
        <translation>Das geänderte v_01 ist als 1 abgedruckt; nach der Regel ist es mit den Identitätseinheiten jener Folie 1 − 0.1 × (−1) × 1 = 1.1.</translation>
    </message>
    <message>
        <source>z_2 is printed as 1.21 because u was rounded first; to four digits it is 1.2024. tanh 2 rounds to 0.96, not 0.97.</source>
        <translation>z_2 ist als 1.21 abgedruckt, weil u zuerst gerundet wurde; auf vier Stellen ist es 1.2024. tanh 2 ist gerundet 0.96, nicht 0.97.</translation>
    </message>
    <message>
        <source>The cross-entropy on the slide lacks its brackets: the minus sign covers both terms of the sum.</source>
        <translation>Der Kreuzentropie auf der Folie fehlen die Klammern: Das Minuszeichen gilt für beide Terme der Summe.</translation>
    </message>
    <message>
        <source>The expanded sum in rule (2) has δ_1 w_j1 twice; the second term is δ_2 w_j2.</source>
        <translation>In der ausgeschriebenen Summe der Regel (2) steht δ_1 w_j1 zweimal; der zweite Term ist δ_2 w_j2.</translation>
    </message>
    <message>
        <source>“p hidden layers” on the architecture slide means p hidden neurons in one layer.</source>
        <translation>„p hidden layers“ auf der Architekturfolie bedeutet p verborgene Neuronen in einer Schicht.</translation>
    </message>
    <message>
        <source>The forward slides use tanh hidden units and the backward slides identity ones: two settings of one example.</source>
        <translation>Die Folien zum Vorwärtsdurchlauf benutzen verborgene Einheiten mit tanh, die zum Rückwärtsdurchlauf solche mit der Identität: zwei Einstellungen eines Beispiels.</translation>
    </message>
    <message>
        <source>Choose a file that nn-sim has saved</source>
        <translation>Eine Datei wählen, die nn-sim gespeichert hat</translation>
    </message>
    <message>
        <source>is in the file twice</source>
        <translation>steht doppelt in der Datei</translation>
    </message>
    <message>
        <source>has no {name}, which belongs there</source>
        <translation>enthält {name} nicht, das dorthin gehört</translation>
    </message>
    <message>
        <source>expected at most {most:,} bytes, found {size:,}</source>
        <translation>höchstens {most:,} Bytes erwartet, {size:,} gefunden</translation>
    </message>
    <message>
        <source>expected {size:,} bytes, found {found}</source>
        <translation>{size:,} Bytes erwartet, {found} gefunden</translation>
    </message>
    <message>
        <source>its checksum is not that of its bytes</source>
        <translation>ihre Prüfsumme ist nicht die ihrer Bytes</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>ist abgeschnitten</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>expected at most {MOST_MEMBERS} parts, found {entries}</source>
        <translation>höchstens {MOST_MEMBERS} Teile erwartet, {entries} gefunden</translation>
    </message>
    <message>
        <source>the list of its parts is cut off</source>
        <translation>die Liste ihrer Teile ist abgeschnitten</translation>
    </message>
    <message>
        <source>the list of its parts is longer than its parts are many</source>
        <translation>die Liste ihrer Teile ist länger, als es Teile gibt</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>ihr Ende fehlt</translation>
    </message>
    <message>
        <source>is not a file of nn-sim</source>
        <translation>ist keine Datei von nn-sim</translation>
    </message>
    <message>
        <source>the list of its parts is not where it should be</source>
        <translation>die Liste ihrer Teile steht nicht, wo sie stehen sollte</translation>
    </message>
    <message>
        <source>the list of its parts is not one</source>
        <translation>die Liste ihrer Teile ist keine</translation>
    </message>
    <message>
        <source>has a part {shown}, whose name points out of the file</source>
        <translation>hat einen Teil {shown}, dessen Name aus der Datei hinausführt</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>ist verschlüsselt</translation>
    </message>
    <message>
        <source>Save it without a password</source>
        <translation>Ohne Passwort speichern</translation>
    </message>
    <message>
        <source>is packed in a way that nn-sim does not use</source>
        <translation>ist auf eine Weise gepackt, die nn-sim nicht benutzt</translation>
    </message>
    <message>
        <source>expected {size:,} bytes, found {packed:,}</source>
        <translation>{size:,} Bytes erwartet, {packed:,} gefunden</translation>
    </message>
    <message>
        <source>is not where the list of parts says</source>
        <translation>steht nicht, wo die Liste der Teile es angibt</translation>
    </message>
    <message>
        <source>has another name in its own place</source>
        <translation>hat an seiner eigenen Stelle einen anderen Namen</translation>
    </message>
    <message>
        <source>reaches beyond the parts of the file</source>
        <translation>reicht über die Teile der Datei hinaus</translation>
    </message>
    <message>
        <source>expected at most {ARRAYS:,} arrays of {ARRAY_BYTES:,} bytes in all</source>
        <translation>höchstens {ARRAYS:,} Arrays mit zusammen {ARRAY_BYTES:,} Bytes erwartet</translation>
    </message>
    <message>
        <source>found {count:,} bytes</source>
        <translation>{count:,} Bytes gefunden</translation>
    </message>
    <message>
        <source>expected {size} numbers of 8 bytes, {found}</source>
        <translation>{size} Zahlen zu 8 Bytes erwartet, {found}</translation>
    </message>
    <message>
        <source>expected one of the {count} arrays, found number {index}</source>
        <translation>eines der {count} Arrays erwartet, Nummer {index} gefunden</translation>
    </message>
    <message>
        <source>expected finite numbers, found one that is not</source>
        <translation>endliche Zahlen erwartet, eine nicht endliche gefunden</translation>
    </message>
    <message>
        <source>expected {length} numbers, found {size}</source>
        <translation>{length} Zahlen erwartet, {size} gefunden</translation>
    </message>
    <message>
        <source>expected whole numbers from 0 to {below}</source>
        <translation>ganze Zahlen von 0 bis {below} erwartet</translation>
    </message>
    <message>
        <source>expected lines of at most {LINE_BYTES:,} bytes, found a longer one</source>
        <translation>Zeilen von höchstens {LINE_BYTES:,} Bytes erwartet, eine längere gefunden</translation>
    </message>
    <message>
        <source>its last line has no end</source>
        <translation>ihre letzte Zeile hat kein Ende</translation>
    </message>
    <message>
        <source>experiments.json, experiments[{n}]</source>
        <translation>experiments.json, experiments[{n}]</translation>
    </message>
    <message>
        <source>experiments.json, now</source>
        <translation>experiments.json, now</translation>
    </message>
    <message>
        <source>experiments.json, pinned</source>
        <translation>experiments.json, pinned</translation>
    </message>
    <message>
        <source>is not that of an nn-sim file</source>
        <translation>ist nicht das einer nn-sim-Datei</translation>
    </message>
    <message>
        <source>made by a newer nn-sim (format {version}); this one reads up to {VERSION}</source>
        <translation>von einem neueren nn-sim erstellt (Format {version}); dieses liest bis {VERSION}</translation>
    </message>
    <message>
        <source>Install the newest nn-sim to open it</source>
        <translation>Zum Öffnen das neueste nn-sim installieren</translation>
    </message>
    <message>
        <source>expected a number from 1, found {version}</source>
        <translation>eine Zahl ab 1 erwartet, {version} gefunden</translation>
    </message>
    <message>
        <source>has a part {shown}, which does not belong into format {version}</source>
        <translation>hat einen Teil {shown}, der nicht in Format {version} gehört</translation>
    </message>
    <message>
        <source>has no {missing}, which belongs there</source>
        <translation>enthält {missing} nicht, das dorthin gehört</translation>
    </message>
    <message>
        <source>expected at most {MIGRATED_BYTES:,} bytes in format {version}, found more</source>
        <translation>höchstens {MIGRATED_BYTES:,} Bytes in Format {version} erwartet, mehr gefunden</translation>
    </message>
    <message>
        <source>expected features of at most {FORMULAS:,} characters in all, found more</source>
        <translation>Merkmale von zusammen höchstens {FORMULAS:,} Zeichen erwartet, mehr gefunden</translation>
    </message>
    <message>
        <source>data.json, datasets[{n}]</source>
        <translation>data.json, datasets[{n}]</translation>
    </message>
    <message>
        <source>expected one of {names}</source>
        <translation>eines von {names} erwartet</translation>
    </message>
    <message>
        <source>expected data that take at most {PREPARED_BYTES:,} bytes, found more</source>
        <translation>Daten erwartet, die höchstens {PREPARED_BYTES:,} Bytes belegen, mehr gefunden</translation>
    </message>
    <message>
        <source>expected features that are worked out in a second, found more or longer ones</source>
        <translation>Merkmale erwartet, die in einer Sekunde berechnet sind, mehr oder längere gefunden</translation>
    </message>
    <message>
        <source>expected one of the {count} data sets, found number {dataset}</source>
        <translation>einen der {count} Datensätze erwartet, Nummer {dataset} gefunden</translation>
    </message>
    <message>
        <source>expected mean squares from 0, found one below</source>
        <translation>mittlere Quadrate ab 0 erwartet, ein kleineres gefunden</translation>
    </message>
    <message>
        <source>expected an odd number, found an even one</source>
        <translation>eine ungerade Zahl erwartet, eine gerade gefunden</translation>
    </message>
    <message>
        <source>expected rows of {count} numbers</source>
        <translation>Zeilen mit {count} Zahlen erwartet</translation>
    </message>
    <message>
        <source>expected at most {count}, found {points}</source>
        <translation>höchstens {count} erwartet, {points} gefunden</translation>
    </message>
    <message>
        <source>expected epochs from 0, found another number</source>
        <translation>Epochen ab 0 erwartet, eine andere Zahl gefunden</translation>
    </message>
    <message>
        <source>expected accuracies from 0 to 1, found another number</source>
        <translation>Trefferquoten von 0 bis 1 erwartet, eine andere Zahl gefunden</translation>
    </message>
    <message>
        <source>expected one of {names} for these data</source>
        <translation>für diese Daten eines von {names} erwartet</translation>
    </message>
    <message>
        <source>found {m} and {k}</source>
        <translation>{m} und {k} gefunden</translation>
    </message>
    <message>
        <source>expected {end} inputs and {end2} outputs for these data, {found}</source>
        <translation>für diese Daten {end} Eingaben und {end2} Ausgaben erwartet, {found}</translation>
    </message>
    <message>
        <source>expected an example below {examples}, found {position}</source>
        <translation>ein Beispiel unter {examples} erwartet, {position} gefunden</translation>
    </message>
    <message>
        <source>expected a branch there is, found {current}</source>
        <translation>einen vorhandenen Zweig erwartet, {current} gefunden</translation>
    </message>
    <message>
        <source>{place}, bookmarks[{n}].branch</source>
        <translation>{place}, bookmarks[{n}].branch</translation>
    </message>
    <message>
        <source>expected a branch there is, found {branch}</source>
        <translation>einen vorhandenen Zweig erwartet, {branch} gefunden</translation>
    </message>
    <message>
        <source>{place}, bookmarks[{n}].step</source>
        <translation>{place}, bookmarks[{n}].step</translation>
    </message>
    <message>
        <source>timeline.json, branches[{n}]</source>
        <translation>timeline.json, branches[{n}]</translation>
    </message>
    <message>
        <source>expected another number for each branch, found {id} twice</source>
        <translation>für jeden Zweig eine andere Nummer erwartet, {id} zweimal gefunden</translation>
    </message>
    <message>
        <source>expected a branch before this one, found {parent}</source>
        <translation>einen Zweig vor diesem erwartet, {parent} gefunden</translation>
    </message>
    <message>
        <source>expected one at step {now}, found one at step {step}</source>
        <translation>einen bei Schritt {now} erwartet, einen bei Schritt {step} gefunden</translation>
    </message>
    <message>
        <source>expected a step after {now}, found {step}</source>
        <translation>einen Schritt nach {now} erwartet, {step} gefunden</translation>
    </message>
    <message>
        <source>expected one of the {count} experiments, found number {index}</source>
        <translation>eines der {count} Experimente erwartet, Nummer {index} gefunden</translation>
    </message>
    <message>
        <source>expected a step from {first} to {last}, where its branch is, found {step}</source>
        <translation>einen Schritt von {first} bis {last} erwartet, wo der Zweig ist, {step} gefunden</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>, found </source>
        <translation>, gefunden: </translation>
    </message>
    <message>
        <source>has no field</source>
        <translation>hat kein Feld</translation>
    </message>
    <message>
        <source>has an unknown field</source>
        <translation>hat ein unbekanntes Feld</translation>
    </message>
    <message>
        <source>lists within lists, too deep</source>
        <translation>zu tief verschachtelte Listen</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>there is no such file; it may have been moved or renamed</source>
        <translation>diese Datei gibt es nicht; vielleicht wurde sie verschoben oder umbenannt</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>you are not allowed to read it</source>
        <translation>keine Berechtigung, sie zu lesen</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>ihr Name ist zu lang</translation>
    </message>
    <message>
        <source>its drive cannot be read; see that it is connected</source>
        <translation>ihr Laufwerk lässt sich nicht lesen; prüfen, ob es verbunden ist</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>sie kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>takes more memory than there is</source>
        <translation>braucht mehr Arbeitsspeicher, als vorhanden ist</translation>
    </message>
    <message>
        <source>Close other programs and try again</source>
        <translation>Andere Programme schließen und noch einmal versuchen</translation>
    </message>
    <message>
        <source>is not the name of a file</source>
        <translation>ist kein Dateiname</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Eine andere Datei wählen</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Choose a file in it</source>
        <translation>Eine Datei darin wählen</translation>
    </message>
    <message>
        <source>is a device or a pipe</source>
        <translation>ist ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>expected at most {FILE_BYTES:,} bytes, found {st_size:,}</source>
        <translation>höchstens {FILE_BYTES:,} Bytes erwartet, {st_size:,} gefunden</translation>
    </message>
    <message>
        <source>The file is damaged; open {name}~, the version before it, or another copy</source>
        <translation>Die Datei ist beschädigt; {name}~, die Fassung davor, oder eine andere Kopie öffnen</translation>
    </message>
    <message>
        <source>{name}: nothing was kept.</source>
        <translation>{name}: Nichts wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>the disk is full; make room or save to another folder</source>
        <translation>der Datenträger ist voll; Platz schaffen oder in einem anderen Ordner speichern</translation>
    </message>
    <message>
        <source>the drive cannot be written; see that it is connected, or save to another folder</source>
        <translation>auf das Laufwerk lässt sich nicht schreiben; prüfen, ob es verbunden ist, oder in einem anderen Ordner speichern</translation>
    </message>
    <message>
        <source>you are not allowed to write there; save to another folder</source>
        <translation>keine Berechtigung, dort zu schreiben; in einem anderen Ordner speichern</translation>
    </message>
    <message>
        <source>the file is larger than this folder allows; save to another folder</source>
        <translation>die Datei ist größer, als dieser Ordner erlaubt; in einem anderen Ordner speichern</translation>
    </message>
    <message>
        <source>the folder can only be read; save to another folder</source>
        <translation>der Ordner lässt sich nur lesen; in einem anderen Ordner speichern</translation>
    </message>
    <message>
        <source>there is no such folder any more; save to another one</source>
        <translation>diesen Ordner gibt es nicht mehr; in einem anderen speichern</translation>
    </message>
    <message>
        <source>there is no such folder; save to another one</source>
        <translation>diesen Ordner gibt es nicht; in einem anderen speichern</translation>
    </message>
    <message>
        <source>that is a folder; choose another name</source>
        <translation>das ist ein Ordner; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>der Name ist zu lang; einen kürzeren wählen</translation>
    </message>
    <message>
        <source>{name} could not be saved: {fault}. The file on the disk is as it was.</source>
        <translation>{name} konnte nicht gespeichert werden: {fault}. Die Datei auf dem Datenträger ist, wie sie war.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {why}.</source>
        <translation>{name} konnte nicht gespeichert werden: {why}.</translation>
    </message>
    <message>
        <source>{path!r} cannot be the name of a file; choose another one.</source>
        <translation>{path!r} kann kein Dateiname sein; einen anderen wählen.</translation>
    </message>
    <message>
        <source>{name} was changed by another program since it was opened; save under another name, or write over it.</source>
        <translation>{name} wurde seit dem Öffnen von einem anderen Programm geändert; unter einem anderen Namen speichern oder überschreiben.</translation>
    </message>
    <message>
        <source>.nnsim-{token_hex}.tmp</source>
        <translation>.nnsim-{token_hex}.tmp</translation>
    </message>
    <message>
        <source>Wheel: zoom. Drag: move. Double-click or Home: show all. Right button: copy or save.</source>
        <translation>Mausrad: Zoom. Ziehen: verschieben. Doppelklick oder Pos1: alles zeigen. Rechte Maustaste: kopieren oder speichern.</translation>
    </message>
    <message>
        <source>{good} can be read; skip the other rows, or correct the file and open it again.</source>
        <translation>Lesbar: {good}; die anderen Zeilen überspringen oder die Datei berichtigen und erneut öffnen.</translation>
    </message>
    <message>
        <source>{good} can be read; choose what to do about missing values, or skip the other rows.</source>
        <translation>Lesbar: {good}; wählen, was mit fehlenden Werten geschieht, oder die anderen Zeilen überspringen.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>summary of the import</source>
        <translation>Zusammenfassung des Imports</translation>
    </message>
    <message>
        <source>what is done to the table</source>
        <translation>was mit der Tabelle gemacht wird</translation>
    </message>
    <message>
        <source>progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>All rows are being read; Cancel gives it up</source>
        <translation>Alle Zeilen werden gelesen; „Abbrechen“ bricht es ab</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Learn from this table; one entry of the history, which can be undone</source>
        <translation>Aus dieser Tabelle lernen; ein Eintrag im Verlauf, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>Reading all the rows …</source>
        <translation>Alle Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>There is nothing to import yet.</source>
        <translation>Noch gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>what the columns are for</source>
        <translation>wozu die Spalten dienen</translation>
    </message>
    <message>
        <source>first rows of the table</source>
        <translation>erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>The first rows, with their lines in the file</source>
        <translation>Die ersten Zeilen, mit ihren Zeilennummern in der Datei</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>problems of the table</source>
        <translation>Probleme der Tabelle</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What is wrong, where, and what was expected; choose one to see its row</source>
        <translation>Was falsch ist, wo, und was erwartet wurde; eines auswählen, um seine Zeile zu sehen</translation>
    </message>
    <message>
        <source>skip those rows</source>
        <translation>diese Zeilen überspringen</translation>
    </message>
    <message>
        <source>Leave the rows with problems out and import the others</source>
        <translation>Die Zeilen mit Problemen auslassen und die anderen importieren</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
    <message>
        <source>{problems}, a row each:</source>
        <translation>{problems}, je eine Zeile:</translation>
    </message>
    <message>
        <source>S&amp;kip those {rows}</source>
        <translation>Diese {rows} a&amp;uslassen</translation>
    </message>
    <message>
        <source>It cannot be used:</source>
        <translation>Das lässt sich nicht verwenden:</translation>
    </message>
    <message>
        <source>S&amp;kip that row</source>
        <translation>Diese Zeile ü&amp;berspringen</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>nicht beachten</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>wie gefunden</translation>
    </message>
    <message>
        <source>Line {line} of the file</source>
        <translation>Zeile {line} der Datei</translation>
    </message>
    <message>
        <source>Missing values: empty cells, and signs such as ? or NA</source>
        <translation>Fehlende Werte: leere Zellen und Zeichen wie ? oder NA</translation>
    </message>
    <message>
        <source>Scaling: a network learns best from numbers near 0.
The constants come from the training examples; they stand under DATA and in the file that you save.</source>
        <translation>Skalierung: Ein Netz lernt am besten aus Zahlen nahe 0.
Die Konstanten stammen aus den Trainingsbeispielen; sie stehen unter DATEN und in der gespeicherten Datei.</translation>
    </message>
    <message>
        <source>missing values</source>
        <translation>fehlende Werte</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>formula of the scaling</source>
        <translation>Formel der Skalierung</translation>
    </message>
    <message>
        <source>&amp;Missing values</source>
        <translation>&amp;Fehlende Werte</translation>
    </message>
    <message>
        <source>&amp;Scaling</source>
        <translation>&amp;Skalierung</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>standardisieren</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>von 0 bis 1</translation>
    </message>
    <message>
        <source>x′ = x: the numbers stay as they are.</source>
        <translation>x′ = x: Die Zahlen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>x′ = (x − mean) / deviation</source>
        <translation>x′ = (x − Mittelwert) / Abweichung</translation>
    </message>
    <message>
        <source>x′ = (x − least) / (greatest − least)</source>
        <translation>x′ = (x − Minimum) / (Maximum − Minimum)</translation>
    </message>
    <message>
        <source>count as problems</source>
        <translation>als Probleme zählen</translation>
    </message>
    <message>
        <source>drop their rows</source>
        <translation>ihre Zeilen auslassen</translation>
    </message>
    <message>
        <source>fill in the mean</source>
        <translation>Mittelwert einsetzen</translation>
    </message>
    <message>
        <source>Every row with a missing value is listed below.</source>
        <translation>Jede Zeile mit einem fehlenden Wert ist unten aufgeführt.</translation>
    </message>
    <message>
        <source>Rows with a missing value are left out.</source>
        <translation>Zeilen mit einem fehlenden Wert werden ausgelassen.</translation>
    </message>
    <message>
        <source>A missing input becomes the mean of its column; a row without a target is left out.</source>
        <translation>Eine fehlende Eingabe wird zum Mittelwert ihrer Spalte; eine Zeile ohne Zielwert wird ausgelassen.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 Eingabe</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} Eingaben</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 Klasse</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} Klassen</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} Probleme</translation>
    </message>
    <message>
        <source>1 missing value</source>
        <translation>1 fehlender Wert</translation>
    </message>
    <message>
        <source>{count} missing values</source>
        <translation>{count} fehlende Werte</translation>
    </message>
    <message>
        <source>{said}; {rows} skipped</source>
        <translation>{said}; {rows} ausgelassen</translation>
    </message>
    <message>
        <source>Loaded {origin}: {summary}. To read it otherwise: Data &gt; Import options…</source>
        <translation>{origin} geladen: {summary}. Um es anders zu lesen: Daten &gt; Importoptionen…</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>Spalte {column}</translation>
    </message>
    <message>
        <source>target {names} with {classes}</source>
        <translation>Zielwert {names} mit {classes}</translation>
    </message>
    <message>
        <source>target {names}, to be predicted as numbers</source>
        <translation>Zielwert {names}, als Zahl vorherzusagen</translation>
    </message>
    <message>
        <source>targets {names}, to be predicted as numbers</source>
        <translation>Zielwerte {names}, als Zahlen vorherzusagen</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>{tip}
Found in the file: {found}</source>
        <translation>{tip}
In der Datei gefunden: {found}</translation>
    </message>
    <message>
        <source>Encoding: which characters the bytes of the file stand for</source>
        <translation>Kodierung: für welche Zeichen die Bytes der Datei stehen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Between cells</source>
        <translation>&amp;Zwischen Zellen</translation>
    </message>
    <message>
        <source>Delimiter: the character between two cells</source>
        <translation>Trennzeichen: das Zeichen zwischen zwei Zellen</translation>
    </message>
    <message>
        <source>Decimal sign: what stands before the decimals of a number</source>
        <translation>Dezimaltrennzeichen: was vor den Nachkommastellen einer Zahl steht</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>&amp;First row</source>
        <translation>&amp;Erste Zeile</translation>
    </message>
    <message>
        <source>First row: the names of the columns, or data already</source>
        <translation>Erste Zeile: die Namen der Spalten oder schon Daten</translation>
    </message>
    <message>
        <source>a decimal number such as 0.25 or -1e-3</source>
        <translation>eine Dezimalzahl wie 0.25 oder -1e-3</translation>
    </message>
    <message>
        <source>the clipboard holds no cells: copy a block of them first</source>
        <translation>die Zwischenablage enthält keine Zellen: Zuerst einen Block davon kopieren</translation>
    </message>
    <message>
        <source>row {number} of the block has {cells}, row 1 has {width}</source>
        <translation>Zeile {number} des Blocks hat {cells}, Zeile 1 hat {width}</translation>
    </message>
    <message>
        <source>the block has {width} columns, {count} fit from {name} on</source>
        <translation>der Block hat {width} Spalten, ab {name} passen {count}</translation>
    </message>
    <message>
        <source>the block goes below the last row, and a new row needs all {count} columns</source>
        <translation>der Block reicht unter die letzte Zeile, und eine neue Zeile braucht alle {count} Spalten</translation>
    </message>
    <message>
        <source>row {number}, column {place} of the block: {error}</source>
        <translation>Zeile {number}, Spalte {place} des Blocks: {error}</translation>
    </message>
    <message>
        <source>there is no number: expected {expected}</source>
        <translation>da ist keine Zahl: erwartet wird {expected}</translation>
    </message>
    <message>
        <source>{quoted} is not {expected}</source>
        <translation>{quoted} passt nicht: erwartet wird {expected}</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 Zelle</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} Zellen</translation>
    </message>
    <message>
        <source>{quoted} has a decimal comma: write it with a point, {with_point}</source>
        <translation>{quoted} hat ein Dezimalkomma: mit Punkt schreiben, {with_point}</translation>
    </message>
    <message>
        <source>{quoted} is too large: the size of a number must be below 1.8e308</source>
        <translation>{quoted} ist zu groß: Der Betrag einer Zahl muss unter 1.8e308 liegen</translation>
    </message>
    <message>
        <source>{quoted} is not one of the classes {named}</source>
        <translation>{quoted} ist keine der Klassen {named}</translation>
    </message>
    <message>
        <source>row {row}, {column}</source>
        <translation>Zeile {row}, {column}</translation>
    </message>
    <message>
        <source>class of row {row}</source>
        <translation>Klasse von Zeile {row}</translation>
    </message>
    <message>
        <source>pause to edit the data</source>
        <translation>zum Bearbeiten der Daten anhalten</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Whether the example is learned from (train) or kept for testing (test)</source>
        <translation>Ob aus dem Beispiel gelernt wird (Training) oder ob es für den Test zurückgehalten ist (Test)</translation>
    </message>
    <message>
        <source>What the network answers; ✗ where it is another class. Only while paused.</source>
        <translation>Was das Netz antwortet; ✗, wo es eine andere Klasse ist. Nur im angehaltenen Zustand.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Nichts wurde eingefügt</translation>
    </message>
    <message>
        <source>Input {name}, in the data&apos;s own units</source>
        <translation>Eingabe {name}, in den eigenen Einheiten der Daten</translation>
    </message>
    <message>
        <source>Target {name}, in the data&apos;s own units</source>
        <translation>Zielwert {name}, in den eigenen Einheiten der Daten</translation>
    </message>
    <message>
        <source>row {row}, {column}: {value}</source>
        <translation>Zeile {row}, {column}: {value}</translation>
    </message>
    <message>
        <source>Row {row}, {name} stays as it was</source>
        <translation>Zeile {row}, {name} bleibt, wie es war</translation>
    </message>
    <message>
        <source>Paste as new rows</source>
        <translation>Als neue Zeilen einfügen</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>Datentabelle</translation>
    </message>
    <message>
        <source>number of examples</source>
        <translation>Zahl der Beispiele</translation>
    </message>
    <message>
        <source>why an edit was not taken</source>
        <translation>warum eine Änderung nicht übernommen wurde</translation>
    </message>
    <message>
        <source>1 row, {train} train, {test} test</source>
        <translation>1 Zeile, {train} Training, {test} Test</translation>
    </message>
    <message>
        <source>{size} rows, {train} train, {test} test</source>
        <translation>{size} Zeilen, {train} Training, {test} Test</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Copy the marked inputs and targets</source>
        <translation>Die markierten Eingaben und Zielwerte kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a block over the cells from here on</source>
        <translation>Einen Block ab hier über die Zellen einfügen</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet below the last one</source>
        <translation>Zeilen einer Tabellenkalkulation unter der letzten einfügen</translation>
    </message>
    <message>
        <source>Add a copy of the current row below the last one</source>
        <translation>Eine Kopie der aktuellen Zeile unter der letzten hinzufügen</translation>
    </message>
    <message>
        <source>Delete the rows in which something is marked</source>
        <translation>Die Zeilen löschen, in denen etwas markiert ist</translation>
    </message>
    <message>
        <source>Nothing was copied: mark cells of inputs or targets first.</source>
        <translation>Nichts wurde kopiert: Zuerst Zellen von Eingaben oder Zielwerten markieren.</translation>
    </message>
    <message>
        <source>No row was added</source>
        <translation>Keine Zeile wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Nothing was deleted: mark a row first.</source>
        <translation>Nichts wurde gelöscht: Zuerst eine Zeile markieren.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Nichts wurde gelöscht</translation>
    </message>
    <message>
        <source>Nothing was pasted: mark a cell of an input or a target first.</source>
        <translation>Nichts wurde eingefügt: Zuerst eine Zelle einer Eingabe oder eines Zielwerts markieren.</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>Netzdiagramm</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Blue solid edges are positive weights, orange dashed ones negative; the width tells the magnitude.</source>
        <translation>Blaue durchgezogene Kanten sind positive Gewichte, orange gestrichelte negative; die Breite zeigt den Betrag.</translation>
    </message>
    <message>
        <source>Colours in a node: {maps}, orange negative, blue positive.</source>
        <translation>Farben in einem Knoten: {maps}, Orange negativ, Blau positiv.</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>width |w|</source>
        <translation>Breite |w|</translation>
    </message>
    <message>
        <source>{weight_symbol} = {weight_value}, from {source} to {target}</source>
        <translation>{weight_symbol} = {weight_value}, von {source} nach {target}</translation>
    </message>
    <message>
        <source>{unit_symbol} = 1, bias unit</source>
        <translation>{unit_symbol} = 1, Bias-Einheit</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Zielwert</translation>
    </message>
    <message>
        <source>value over {inputs}</source>
        <translation>Wert über {inputs}</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>{caption}: full {scale} at {low} and {high}</source>
        <translation>{caption}: volle {scale} bei {low} und {high}</translation>
    </message>
    <message>
        <source>1 hidden unit</source>
        <translation>1 verborgene Einheit</translation>
    </message>
    <message>
        <source>{count} hidden units</source>
        <translation>{count} verborgene Einheiten</translation>
    </message>
    <message>
        <source>{units} in layer {layer}</source>
        <translation>{units} in Schicht {layer}</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 Ausgabe</translation>
    </message>
    <message>
        <source>{count} outputs</source>
        <translation>{count} Ausgaben</translation>
    </message>
    <message>
        <source>Selected: {words}.</source>
        <translation>Ausgewählt: {words}.</translation>
    </message>
    <message>
        <source>input {name}</source>
        <translation>Eingabe {name}</translation>
    </message>
    <message>
        <source>input {name} = {value}, {scaled}</source>
        <translation>Eingabe {name} = {value}, {scaled}</translation>
    </message>
    <message>
        <source>output {name}</source>
        <translation>Ausgabe {name}</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>Klasse {name}</translation>
    </message>
    <message>
        <source>{high} is class {second}, {low} is class {first}</source>
        <translation>{high} ist Klasse {second}, {low} ist Klasse {first}</translation>
    </message>
    <message>
        <source>value over components PC 1, PC 2</source>
        <translation>Wert über den Komponenten PC 1, PC 2</translation>
    </message>
    <message>
        <source>value over {inputs}, the others held</source>
        <translation>Wert über {inputs}, die anderen fest</translation>
    </message>
    <message>
        <source>The equations are about example {example}; a probe is in the network</source>
        <translation>Die Gleichungen gehören zu Beispiel {example}; im Netz ist eine Sonde</translation>
    </message>
    <message>
        <source>height of the curve</source>
        <translation>Höhe der Kurve</translation>
    </message>
    <message>
        <source> A probe is in the network.</source>
        <translation> Im Netz ist eine Sonde.</translation>
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation>Nichts ausgewählt.</translation>
    </message>
    <message>
        <source>row {number} of the block has 1 cell, row 1 has {width}</source>
        <translation>Zeile {number} des Blocks hat 1 Zelle, Zeile 1 hat {width}</translation>
    </message>
    <message>
        <source>row {number} of the block has {count} cells, row 1 has {width}</source>
        <translation>Zeile {number} des Blocks hat {count} Zellen, Zeile 1 hat {width}</translation>
    </message>
    <message>
        <source>the clipboard holds no numbers: copy a block of cells first</source>
        <translation>die Zwischenablage enthält keine Zahlen: Zuerst einen Block von Zellen kopieren</translation>
    </message>
    <message>
        <source>the block has {count}, {only} here</source>
        <translation>der Block hat {count}, {only} hier hinein</translation>
    </message>
    <message>
        <source>row {number}, column {column} of the block: {error}</source>
        <translation>Zeile {number}, Spalte {column} des Blocks: {error}</translation>
    </message>
    <message>
        <source>only {count} fits</source>
        <translation>nur {count} passt</translation>
    </message>
    <message>
        <source>only {count} fit</source>
        <translation>nur {count} passen</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} Spalten</translation>
    </message>
    <message>
        <source>New value of {weight}</source>
        <translation>Neuer Wert von {weight}</translation>
    </message>
    <message>
        <source>Select a weight to read all its digits; type to change it, press F to freeze it.</source>
        <translation>Ein Gewicht auswählen, um alle seine Stellen zu lesen; tippen, um es zu ändern, F drücken, um es einzufrieren.</translation>
    </message>
    <message>
        <source>Weight matrices</source>
        <translation>Gewichtsmatrizen</translation>
    </message>
    <message>
        <source>Pause to edit</source>
        <translation>Zum Bearbeiten anhalten</translation>
    </message>
    <message>
        <source>, frozen</source>
        <extracomment>What a cell says, by role: from the names, its row, its column and its value. What a frozen weight&apos;s cell says besides.</extracomment>
        <translation>, eingefroren</translation>
    </message>
    <message>
        <source>{weight} stays as it was</source>
        <extracomment>What a header says, by role: for a column, and for a row.</extracomment>
        <translation>{weight} bleibt, wie es war</translation>
    </message>
    <message>
        <source>No weight can be frozen while a run is on; pause to freeze</source>
        <translation>Während eines Laufs lässt sich kein Gewicht einfrieren; zum Einfrieren anhalten</translation>
    </message>
    <message>
        <source>{outcome}: weights cannot be set while a run is on; pause to edit</source>
        <translation>{outcome}: Während eines Laufs lassen sich Gewichte nicht setzen; zum Bearbeiten anhalten</translation>
    </message>
    <message>
        <source>{source}, the bias unit: always 1</source>
        <translation>{source}, die Bias-Einheit: immer 1</translation>
    </message>
    <message>
        <source>weights from {source}, {unit}</source>
        <translation>Gewichte von {source}, {unit}</translation>
    </message>
    <message>
        <source>weights that make {row_header}, the sum of {unit}</source>
        <translation>Gewichte, die {row_header} ergeben, die Summe von {unit}</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>the bias {source}</source>
        <translation>Bias {source}</translation>
    </message>
    <message>
        <source>{weight} = {exact}, from {source} to {target}</source>
        <translation>{weight} = {exact}, von {source} nach {target}</translation>
    </message>
    <message>
        <source>Weights {matrix}, {rows} rows, {columns} columns</source>
        <translation>Gewichte {matrix}, {rows} Zeilen, {columns} Spalten</translation>
    </message>
    <message>
        <source>Freeze / train again</source>
        <translation>Einfrieren / wieder trainieren</translation>
    </message>
    <message>
        <source>Copy matrix with headers</source>
        <translation>Matrix mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Als LaTeX kopieren</translation>
    </message>
    <message>
        <source>Select this row&apos;s unit</source>
        <translation>Die Einheit dieser Zeile auswählen</translation>
    </message>
    <message>
        <source>Select this column&apos;s unit</source>
        <translation>Die Einheit dieser Spalte auswählen</translation>
    </message>
    <message>
        <source>Nothing was pasted: select the cell where the block is to begin</source>
        <translation>Nichts wurde eingefügt: Die Zelle auswählen, in der der Block beginnen soll</translation>
    </message>
    <message>
        <source>Nothing was frozen: select a weight first</source>
        <translation>Nichts wurde eingefroren: Zuerst ein Gewicht auswählen</translation>
    </message>
    <message>
        <source>there is no number: type {expected}</source>
        <translation>da ist keine Zahl: einzugeben ist {expected}</translation>
    </message>
    <message>
        <source>{quoted} is too large: a weight&apos;s size must be below 1.8e308</source>
        <translation>{quoted} ist zu groß: Der Betrag eines Gewichts muss unter 1.8e308 liegen</translation>
    </message>
    <message>
        <source>{quoted} is not finite: a weight must be {expected}</source>
        <translation>{quoted} ist nicht endlich: Ein Gewicht muss {expected} sein</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>close the message</source>
        <translation>die Meldung schließen</translation>
    </message>
    <message>
        <source>output {z}, target {names}</source>
        <translation>Ausgabe {z}, Zielwert {names}</translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation>Was das Netz antwortet</translation>
    </message>
    <message>
        <source>winning class</source>
        <translation>Gewinnerklasse</translation>
    </message>
    <message>
        <source>{output}, class {name}</source>
        <translation>{output}, Klasse {name}</translation>
    </message>
    <message>
        <source>Examples to learn from</source>
        <translation>Beispiele zum Lernen</translation>
    </message>
    <message>
        <source>Examples kept for testing</source>
        <translation>Für den Test zurückgehaltene Beispiele</translation>
    </message>
    <message>
        <source>{drawn} of {size} drawn</source>
        <translation>{drawn} von {size} gezeichnet</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>Klasse {name}</translation>
    </message>
    <message>
        <source>Epochs n of the schedule: after so many, step takes γ η, inverse time η / (1 + γ), and cosine ends at 0.</source>
        <translation>Epochen n des Lernratenplans: Nach so vielen nimmt die Stufe γ η, die inverse Zeit η / (1 + γ), und der Kosinus endet bei 0.</translation>
    </message>
    <message>
        <source>schedule epochs n</source>
        <translation>Epochen n des Lernratenplans</translation>
    </message>
    <message>
        <source>Factor γ of the schedule: step multiplies η by it every n epochs, inverse time divides η by 1 + γ t/n.</source>
        <translation>Faktor γ des Lernratenplans: Die Stufe multipliziert η alle n Epochen damit, die inverse Zeit teilt η durch 1 + γ t/n.</translation>
    </message>
    <message>
        <source>schedule factor gamma</source>
        <translation>Faktor Gamma des Lernratenplans</translation>
    </message>
    <message>
        <source>Share μ of the velocity that is kept from step to step, from 0 to below 1: v ← μ v − η ∂l/∂w.</source>
        <translation>Anteil μ der Geschwindigkeit, der von Schritt zu Schritt erhalten bleibt, von 0 bis unter 1: v ← μ v − η ∂l/∂w.</translation>
    </message>
    <message>
        <source>momentum mu</source>
        <translation>Momentum My</translation>
    </message>
    <message>
        <source>Share ρ of the mean square that is kept from step to step, from 0 to below 1: a ← ρ a + (1 − ρ) g².</source>
        <translation>Anteil ρ des mittleren Quadrats, der von Schritt zu Schritt erhalten bleibt, von 0 bis unter 1: a ← ρ a + (1 − ρ) g².</translation>
    </message>
    <message>
        <source>mean square share rho</source>
        <translation>Anteil Rho des mittleren Quadrats</translation>
    </message>
    <message>
        <source>Share β₁ of the mean gradient that is kept from step to step, from 0 to below 1: m ← β₁ m + (1 − β₁) g.</source>
        <translation>Anteil β₁ des mittleren Gradienten, der von Schritt zu Schritt erhalten bleibt, von 0 bis unter 1: m ← β₁ m + (1 − β₁) g.</translation>
    </message>
    <message>
        <source>mean gradient share beta 1</source>
        <translation>Anteil Beta 1 des mittleren Gradienten</translation>
    </message>
    <message>
        <source>Share β₂ of the mean square that is kept from step to step, from 0 to below 1: a ← β₂ a + (1 − β₂) g².</source>
        <translation>Anteil β₂ des mittleren Quadrats, der von Schritt zu Schritt erhalten bleibt, von 0 bis unter 1: a ← β₂ a + (1 − β₂) g².</translation>
    </message>
    <message>
        <source>mean square share beta 2</source>
        <translation>Anteil Beta 2 des mittleren Quadrats</translation>
    </message>
    <message>
        <source>Keep the share of each class the same among the training and the test examples.</source>
        <translation>Den Anteil jeder Klasse in den Trainings- und den Testbeispielen gleich halten.</translation>
    </message>
    <message>
        <source>Import options…</source>
        <translation>Importoptionen…</translation>
    </message>
    <message>
        <source>Split class by class</source>
        <translation>Klasse für Klasse aufteilen</translation>
    </message>
    <message>
        <source>about the data</source>
        <translation>über die Daten</translation>
    </message>
    <message>
        <source>how the inputs were scaled</source>
        <translation>wie die Eingaben skaliert wurden</translation>
    </message>
    <message>
        <source>The examples to learn from. A built-in set, or a CSV file of your own.</source>
        <translation>Die Beispiele, aus denen gelernt wird. Ein eingebauter Datensatz oder eine eigene CSV-Datei.</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Read your table again: what its columns are for, missing values, scaling</source>
        <translation>Die eigene Tabelle erneut lesen: wozu ihre Spalten dienen, fehlende Werte, Skalierung</translation>
    </message>
    <message>
        <source>import options</source>
        <translation>Importoptionen</translation>
    </message>
    <message>
        <source>Share of the examples kept back for testing, 0 to 90 per cent.</source>
        <translation>Anteil der Beispiele, der für den Test zurückgehalten wird, 0 bis 90 Prozent.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>{train} to learn from, {test} to test with</source>
        <translation>{train} zum Lernen, {test} zum Testen</translation>
    </message>
    <message>
        <source>{train} to learn from</source>
        <translation>{train} zum Lernen</translation>
    </message>
    <message>
        <source>Inputs {scaled}, see Notes.</source>
        <translation>Eingaben {scaled}, siehe Notizen.</translation>
    </message>
    <message>
        <source>Inputs and target {scaled}, see Notes.</source>
        <translation>Eingaben und Zielwert {scaled}, siehe Notizen.</translation>
    </message>
    <message>
        <source>test share</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>Startwert der Aufteilung</translation>
    </message>
    <message>
        <source>The same seed splits the examples the same way.</source>
        <translation>Derselbe Startwert teilt die Beispiele auf dieselbe Weise auf.</translation>
    </message>
    <message>
        <source>split seed</source>
        <translation>Startwert der Aufteilung</translation>
    </message>
    <message>
        <source>split class by class</source>
        <translation>Klasse für Klasse aufteilen</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>CSV öffnen…</translation>
    </message>
    <message>
        <source> z, y and the loss are in {unit}; the map is not.</source>
        <translation> z, y und der Verlust stehen in {unit}; die Karte nicht.</translation>
    </message>
    <message>
        <source>New data</source>
        <translation>Neue Daten</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Noch einmal dieselben</translation>
    </message>
    <message>
        <source>Draw other examples, with the next seed</source>
        <translation>Andere Beispiele ziehen, mit dem nächsten Startwert</translation>
    </message>
    <message>
        <source>new data</source>
        <translation>neue Daten</translation>
    </message>
    <message>
        <source>Draw the same examples again, and begin to learn anew</source>
        <translation>Dieselben Beispiele noch einmal ziehen und mit dem Lernen neu beginnen</translation>
    </message>
    <message>
        <source>same data again</source>
        <translation>dieselben Daten noch einmal</translation>
    </message>
    <message>
        <source>Number of examples, training and test together.</source>
        <translation>Zahl der Beispiele, Training und Test zusammen.</translation>
    </message>
    <message>
        <source>size of the data set</source>
        <translation>Größe des Datensatzes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Standard deviation of the shift of each point; 0 for none. Arrow keys change it by 0.01.</source>
        <translation>Standardabweichung der Verschiebung jedes Punkts; 0 für keine. Pfeiltasten ändern sie um 0.01.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>Startwert der Daten</translation>
    </message>
    <message>
        <source>The same seed draws the same examples.</source>
        <translation>Derselbe Startwert zieht dieselben Beispiele.</translation>
    </message>
    <message>
        <source>noise slider</source>
        <translation>Schieberegler für das Rauschen</translation>
    </message>
    <message>
        <source>{typed}: expected a number from 0 to {most:g}</source>
        <translation>{typed}: Zahl von 0 bis {most:g} erwartet</translation>
    </message>
    <message>
        <source>Any formulas of the inputs, with commas between: x1^3, exp(-x1^2), [petal length]/x2.
There are + - * / ^ ( ) pi sin cos exp tanh sqrt abs; x1, x2, … or the columns&apos; names are the inputs.</source>
        <translation>Beliebige Formeln der Eingaben, durch Kommas getrennt: x1^3, exp(-x1^2), [petal length]/x2.
Es gibt + - * / ^ ( ) pi sin cos exp tanh sqrt abs; x1, x2, … oder die Namen der Spalten sind die Eingaben.</translation>
    </message>
    <message>
        <source>A network needs at least one input.</source>
        <translation>Ein Netz braucht mindestens eine Eingabe.</translation>
    </message>
    <message>
        <source>show what the network gets as its inputs</source>
        <translation>zeigen, was das Netz als Eingaben bekommt</translation>
    </message>
    <message>
        <source>Choose what the network gets of each example: x, x², sin x, or any formula</source>
        <translation>Wählen, was das Netz von jedem Beispiel bekommt: x, x², sin x oder eine beliebige Formel</translation>
    </message>
    <message>
        <source>inputs of the network</source>
        <translation>Eingaben des Netzes</translation>
    </message>
    <message>
        <source>inputs: problem</source>
        <translation>Eingaben: Problem</translation>
    </message>
    <message>
        <source>formulas of inputs</source>
        <translation>Formeln der Eingaben</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>input {text}</source>
        <translation>Eingabe {text}</translation>
    </message>
    <message>
        <source>Give the network {word} of each example</source>
        <translation>Dem Netz {word} jedes Beispiels geben</translation>
    </message>
    <message>
        <source>Pause the run to change this.</source>
        <translation>Zum Ändern den Lauf anhalten.</translation>
    </message>
    <message>
        <source>formula of the hidden activation</source>
        <translation>Formel der Aktivierung der verborgenen Einheiten</translation>
    </message>
    <message>
        <source>formula of the output activation</source>
        <translation>Formel der Aktivierung der Ausgaben</translation>
    </message>
    <message>
        <source>formula of the loss</source>
        <translation>Formel des Verlusts</translation>
    </message>
    <message>
        <source>formula of the number of weights</source>
        <translation>Formel für die Zahl der Gewichte</translation>
    </message>
    <message>
        <source>number of weights</source>
        <translation>Zahl der Gewichte</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Units of each hidden layer: 4 is one layer of 4, 8, 8 are two of 8, none is no hidden layer.</source>
        <translation>Einheiten jeder verborgenen Schicht: 4 ist eine Schicht mit 4, 8, 8 sind zwei mit 8, none ist keine verborgene Schicht.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>= {numbers} weights</source>
        <translation>= {numbers} Gewichte</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>verborgene Schichten</translation>
    </message>
    <message>
        <source>Activation of the hidden units, u_j = g(r_j).</source>
        <translation>Aktivierung der verborgenen Einheiten, u_j = g(r_j).</translation>
    </message>
    <message>
        <source>hidden activation g</source>
        <translation>Aktivierung g der verborgenen Einheiten</translation>
    </message>
    <message>
        <source>Activation of the outputs, z_k = f(s_k). Softmax is offered for classes.</source>
        <translation>Aktivierung der Ausgaben, z_k = f(s_k). Softmax wird bei Klassen angeboten.</translation>
    </message>
    <message>
        <source>output activation f</source>
        <translation>Aktivierung f der Ausgaben</translation>
    </message>
    <message>
        <source>Discrepancy l between target and output. Cross-entropy is offered with sigmoid and softmax outputs only: it takes the logarithm of z_k, which must lie between 0 and 1.</source>
        <translation>Abweichung l zwischen Zielwert und Ausgabe. Kreuzentropie wird nur bei Ausgaben mit sigmoid und softmax angeboten: Sie nimmt den Logarithmus von z_k, das zwischen 0 und 1 liegen muss.</translation>
    </message>
    <message>
        <source>{typed}: write the decimal point as a point, such as 0.1</source>
        <translation>{typed}: Dezimaltrennzeichen als Punkt schreiben, etwa 0.1</translation>
    </message>
    <message>
        <source>{typed}: expected a number from 0, such as 0.03 or 1e-3</source>
        <translation>{typed}: Zahl ab 0 erwartet, etwa 0.03 oder 1e-3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{typed}: expected a number from 0 to below 1, such as 0.9</source>
        <translation>{typed}: Zahl von 0 bis unter 1 erwartet, etwa 0.9</translation>
    </message>
    <message>
        <source>{typed}: expected a whole number from {low} to {high}</source>
        <translation>{typed}: ganze Zahl von {low} bis {high} erwartet</translation>
    </message>
    <message>
        <source>{typed}: that would be {weights:,} weights; at most {most:,} are possible</source>
        <translation>{typed}: das wären {weights:,} Gewichte; höchstens {most:,} sind möglich</translation>
    </message>
    <message>
        <source>{typed}: expected units a layer, such as 4 or 8, 8; none for no hidden layer</source>
        <translation>{typed}: Einheiten je Schicht erwartet, etwa 4 oder 8, 8; none für keine verborgene Schicht</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>stop at dead units</source>
        <translation>bei toten Einheiten anhalten</translation>
    </message>
    <message>
        <source>Stop when a hidden tanh, sigmoid or relu unit cannot learn any more: its slope g′(r_j) is 0 for every training example. Each such unit stops a run only once.</source>
        <translation>Anhalten, wenn eine verborgene Einheit mit tanh, sigmoid oder relu nicht mehr lernen kann: Ihre Steigung g′(r_j) ist für jedes Trainingsbeispiel 0. Jede solche Einheit hält einen Lauf nur einmal an.</translation>
    </message>
    <message>
        <source>Stop a run</source>
        <translation>Lauf anhalten</translation>
    </message>
    <message>
        <source>Target loss</source>
        <translation>Zielverlust</translation>
    </message>
    <message>
        <source>Stop when the training loss is no more than this at the end of an epoch. Empty: no such rule.</source>
        <translation>Anhalten, wenn der Trainingsverlust am Ende einer Epoche höchstens so groß ist. Leer: keine solche Regel.</translation>
    </message>
    <message>
        <source>target loss</source>
        <translation>Zielverlust</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Stop when for so many epochs in a row the loss has not been lower than before: the test loss, or the training loss where nothing is kept for testing. Empty: no such rule.</source>
        <translation>Anhalten, wenn der Verlust so viele Epochen in Folge nicht niedriger war als zuvor: der Testverlust, oder der Trainingsverlust, wenn nichts für den Test zurückgehalten ist. Leer: keine solche Regel.</translation>
    </message>
    <message>
        <source>epochs without a lower loss</source>
        <translation>Epochen ohne niedrigeren Verlust</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Stop when so many epochs are done, counted from the start of training. Empty: no such rule.</source>
        <translation>Anhalten, wenn so viele Epochen vorbei sind, gezählt vom Beginn des Trainings. Leer: keine solche Regel.</translation>
    </message>
    <message>
        <source>last epoch</source>
        <translation>letzte Epoche</translation>
    </message>
    <message>
        <source>inverse time</source>
        <translation>inverse Zeit</translation>
    </message>
    <message>
        <source>the deck&apos;s</source>
        <translation>der der Vorlesung</translation>
    </message>
    <message>
        <source>Learning rate η: each step is w ← w − η ∂l/∂w. Any number from 0; arrow up and down change it by a quarter. It can be changed during a run.</source>
        <translation>Lernrate η: Jeder Schritt ist w ← w − η ∂l/∂w. Jede Zahl ab 0; die Pfeile auf und ab ändern sie um ein Viertel. Sie lässt sich während eines Laufs ändern.</translation>
    </message>
    <message>
        <source>learning rate eta</source>
        <translation>Lernrate Eta</translation>
    </message>
    <message>
        <source>η over time</source>
        <translation>η im Lauf der Zeit</translation>
    </message>
    <message>
        <source>How η goes down with the epochs t: constant; step, η γ^⌊t/n⌋; inverse time, η / (1 + γ t/n); cosine, to 0 in n epochs.</source>
        <translation>Wie η mit den Epochen t sinkt: konstant; Stufe, η γ^⌊t/n⌋; inverse Zeit, η / (1 + γ t/n); Kosinus, bis 0 in n Epochen.</translation>
    </message>
    <message>
        <source>schedule of the learning rate</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>What a gradient does to the weights. SGD is the lecture&apos;s; momentum and Nesterov keep a velocity, RMSProp and Adam divide by the gradient&apos;s usual size.</source>
        <translation>Was ein Gradient mit den Gewichten macht. SGD ist der Optimierer der Vorlesung; Momentum und Nesterov behalten eine Geschwindigkeit, RMSProp und Adam teilen durch die übliche Größe des Gradienten.</translation>
    </message>
    <message>
        <source>Examples whose mean gradient makes one step: 1 is online learning, the number of examples is full batch.</source>
        <translation>Beispiele, deren mittlerer Gradient einen Schritt ergibt: 1 ist Online-Lernen, die Zahl aller Beispiele ist der volle Batch.</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Weight decay λ₁: each step adds λ₁ sign(w) to ∂l/∂w, but for biases.</source>
        <translation>Gewichtsabnahme (Weight Decay) λ₁: Jeder Schritt addiert λ₁ sign(w) zu ∂l/∂w, außer bei Bias-Gewichten.</translation>
    </message>
    <message>
        <source>L1 weight decay</source>
        <translation>L1-Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Weight decay λ₂: each step adds λ₂ w to ∂l/∂w, but for biases.</source>
        <translation>Gewichtsabnahme (Weight Decay) λ₂: Jeder Schritt addiert λ₂ w zu ∂l/∂w, außer bei Bias-Gewichten.</translation>
    </message>
    <message>
        <source>L2 weight decay</source>
        <translation>L2-Gewichtsabnahme</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>Erste Gewichte</translation>
    </message>
    <message>
        <source>How the first weights are drawn; biases begin at 0. Glorot: ±√(6/(n_in + n_out)); He: ±√(6/n_in); fitting takes He&apos;s for units like relu and Glorot&apos;s for others.</source>
        <translation>Wie die ersten Gewichte gezogen werden; Bias-Gewichte beginnen bei 0. Glorot: ±√(6/(n_in + n_out)); He: ±√(6/n_in); „passend“ nimmt He für Einheiten wie relu und Glorot für andere.</translation>
    </message>
    <message>
        <source>random start</source>
        <translation>zufälliger Start</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of the random start and of the order of the examples: the same seed gives the same run.</source>
        <translation>Startwert des zufälligen Starts und der Reihenfolge der Beispiele: Derselbe Startwert ergibt denselben Lauf.</translation>
    </message>
    <message>
        <source>seed of the random start</source>
        <translation>Startwert des zufälligen Starts</translation>
    </message>
    <message>
        <source>The picture could not be copied: {error}.</source>
        <translation>Das Bild konnte nicht kopiert werden: {error}.</translation>
    </message>
    <message>
        <source>{format}, {scale} × the pixels of the screen</source>
        <translation>{format}, {scale} × die Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>it has too many pixels: save it with fewer, or as SVG or PDF</source>
        <translation>es hat zu viele Pixel: mit weniger speichern oder als SVG oder PDF</translation>
    </message>
    <message>
        <source>Made with {program}</source>
        <translation>Erstellt mit {program}</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>it cannot be drawn</source>
        <translation>es lässt sich nicht zeichnen</translation>
    </message>
    <message>
        <source>The picture could not be saved as {path}: {rstrip}.</source>
        <translation>Das Bild konnte nicht als {path} gespeichert werden: {rstrip}.</translation>
    </message>
    <message>
        <source>its name must end in {names} or {suffix}</source>
        <translation>sein Name muss auf {names} oder {suffix} enden</translation>
    </message>
    <message>
        <source>font-family=&quot;{families}&quot;</source>
        <translation>font-family=&quot;{families}&quot;</translation>
    </message>
    <message>
        <source>clip-path=&quot;url(#{same_a})&quot;</source>
        <translation>clip-path=&quot;url(#{same_a})&quot;</translation>
    </message>
    <message>
        <source>The colours of the map and of the targets; further out the colour stays that of the end</source>
        <translation>Die Farben der Karte und der Zielwerte; weiter außen bleibt die Farbe des Endes</translation>
    </message>
    <message>
        <source>colours from {low} to {high}</source>
        <translation>Farben von {low} bis {high}</translation>
    </message>
    <message>
        <source>compiled</source>
        <translation>kompiliert</translation>
    </message>
    <message>
        <source>compiling…</source>
        <translation>wird kompiliert…</translation>
    </message>
    <message>
        <source>Training runs as machine code, compiled for this computer.</source>
        <translation>Das Training läuft als Maschinencode, für diesen Computer übersetzt.</translation>
    </message>
    <message>
        <source>Training runs with NumPy: the same numbers, more slowly.</source>
        <translation>Das Training läuft mit NumPy: dieselben Zahlen, nur langsamer.</translation>
    </message>
    <message>
        <source>NumPy trains until the compiled engine is ready.</source>
        <translation>NumPy trainiert, bis die übersetzte Engine bereit ist.</translation>
    </message>
    <message>
        <source>an example is right if the greatest zₖ is that of its class</source>
        <translation>ein Beispiel ist richtig, wenn das größte zₖ das seiner Klasse ist</translation>
    </message>
    <message>
        <source>an example is right if z₁ lies above {threshold} for the second class and not above it for the first</source>
        <translation>ein Beispiel ist richtig, wenn z₁ für die zweite Klasse über {threshold} liegt und für die erste nicht darüber</translation>
    </message>
    <message>
        <source>Accuracy is for classes; these targets are numbers</source>
        <translation>Trefferquote gibt es bei Klassen; diese Zielwerte sind Zahlen</translation>
    </message>
    <message>
        <source>loss on the training examples</source>
        <translation>Verlust auf den Trainingsbeispielen</translation>
    </message>
    <message>
        <source>{formula}, mean over the training examples</source>
        <translation>{formula}, Mittelwert über die Trainingsbeispiele</translation>
    </message>
    <message>
        <source>loss on the test examples</source>
        <translation>Verlust auf den Testbeispielen</translation>
    </message>
    <message>
        <source>{formula}, mean over the test examples</source>
        <translation>{formula}, Mittelwert über die Testbeispiele</translation>
    </message>
    <message>
        <source>accuracy on the training examples</source>
        <translation>Trefferquote auf den Trainingsbeispielen</translation>
    </message>
    <message>
        <source>Share of the training examples that are right: {rule}</source>
        <translation>Anteil der Trainingsbeispiele, die richtig sind: {rule}</translation>
    </message>
    <message>
        <source>accuracy on the test examples</source>
        <translation>Trefferquote auf den Testbeispielen</translation>
    </message>
    <message>
        <source>Share of the test examples that are right: {rule}</source>
        <translation>Anteil der Testbeispiele, die richtig sind: {rule}</translation>
    </message>
    <message>
        <source>epochs done</source>
        <translation>abgeschlossene Epochen</translation>
    </message>
    <message>
        <source>Times that all N = {example_count} training examples were gone through</source>
        <translation>Wie oft alle N = {example_count} Trainingsbeispiele durchlaufen wurden</translation>
    </message>
    <message>
        <source>steps done</source>
        <translation>ausgeführte Schritte</translation>
    </message>
    <message>
        <source>Updates done: θ ← θ − η ∂l/∂θ</source>
        <translation>Ausgeführte Änderungen: θ ← θ − η ∂l/∂θ</translation>
    </message>
    <message>
        <source>examples per second</source>
        <translation>Beispiele pro Sekunde</translation>
    </message>
    <message>
        <source>Training examples per second in this run or the last one</source>
        <translation>Trainingsbeispiele pro Sekunde in diesem oder dem letzten Lauf</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Rechenkern</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Pause to edit the data.</source>
        <translation>Zum Bearbeiten der Daten anhalten.</translation>
    </message>
    <message>
        <source>target −0000.000</source>
        <translation>Zielwert −0000.000</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Click: add a point, with Shift of the next class. Drag a point: move it. Right button: remove it.</source>
        <translation>Klick: einen Punkt hinzufügen, mit Umschalt von der nächsten Klasse. Einen Punkt ziehen: verschieben. Rechte Maustaste: entfernen.</translation>
    </message>
    <message>
        <source>Drag: scatter points, with Shift of the next class. Right button: remove a point.</source>
        <translation>Ziehen: Punkte streuen, mit Umschalt von der nächsten Klasse. Rechte Maustaste: einen Punkt entfernen.</translation>
    </message>
    <message>
        <source>Drag: remove the points under the circle.</source>
        <translation>Ziehen: die Punkte unter dem Kreis entfernen.</translation>
    </message>
    <message>
        <source>Edit data</source>
        <translation>Daten bearbeiten</translation>
    </message>
    <message>
        <source>Add, move and remove points with the mouse (D); Escape ends it</source>
        <translation>Punkte mit der Maus hinzufügen, verschieben und entfernen (D); Esc beendet es</translation>
    </message>
    <message>
        <source>why the data cannot be edited here</source>
        <translation>warum sich die Daten hier nicht bearbeiten lassen</translation>
    </message>
    <message>
        <source>target </source>
        <translation>Zielwert </translation>
    </message>
    <message>
        <source>target of a new point</source>
        <translation>Zielwert eines neuen Punkts</translation>
    </message>
    <message>
        <source>The number that is to be learned at a new point</source>
        <translation>Die Zahl, die an einem neuen Punkt gelernt werden soll</translation>
    </message>
    <message>
        <source>radius of the brush</source>
        <translation>Radius des Pinsels</translation>
    </message>
    <message>
        <source>Radius of brush and eraser</source>
        <translation>Radius von Pinsel und Radierer</translation>
    </message>
    <message>
        <source>radius </source>
        <translation>Radius </translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>points a dab</source>
        <translation>Punkte je Tupfer</translation>
    </message>
    <message>
        <source>How many points the brush scatters at a time</source>
        <translation>Wie viele Punkte der Pinsel auf einmal streut</translation>
    </message>
    <message>
        <source> a dab</source>
        <translation> je Tupfer</translation>
    </message>
    <message>
        <source>New points are of class {name}</source>
        <translation>Neue Punkte gehören zur Klasse {name}</translation>
    </message>
    <message>
        <source>class {name} for new points</source>
        <translation>Klasse {name} für neue Punkte</translation>
    </message>
    <message>
        <source>Points of {input_count} inputs are edited in the Data table.</source>
        <translation>Punkte mit {input_count} Eingaben werden in der Datentabelle bearbeitet.</translation>
    </message>
    <message>
        <source>Points with {count} targets are edited in the Data table.</source>
        <translation>Punkte mit {count} Zielwerten werden in der Tabelle „Daten“ bearbeitet.</translation>
    </message>
    <message>
        <source>values of the other inputs</source>
        <translation>Werte der anderen Eingaben</translation>
    </message>
    <message>
        <source>value of {name}</source>
        <translation>Wert von {name}</translation>
    </message>
    <message>
        <source>The value of {name} everywhere on the map</source>
        <translation>Der Wert von {name} überall auf der Karte</translation>
    </message>
    <message>
        <source>loss against epoch</source>
        <translation>Verlust über der Epoche</translation>
    </message>
    <message>
        <source>{how_to_move} Arrow keys: read out.</source>
        <translation>{how_to_move} Pfeiltasten: ablesen.</translation>
    </message>
    <message>
        <source>&amp;log</source>
        <translation>&amp;log</translation>
    </message>
    <message>
        <source>Logarithmic axis: equal steps are equal factors, so that small losses show as well</source>
        <translation>Logarithmische Achse: Gleiche Abstände sind gleiche Faktoren, sodass auch kleine Verluste zu sehen sind</translation>
    </message>
    <message>
        <source>epoch 00000</source>
        <translation>Epoche 00000</translation>
    </message>
    <message>
        <source>train 0.00e−00</source>
        <translation>Training 0.00e−00</translation>
    </message>
    <message>
        <source>test 0.00e−00</source>
        <translation>Test 0.00e−00</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>Epoche {epoch}</translation>
    </message>
    <message>
        <source>epoch of the losses read out</source>
        <translation>Epoche der abgelesenen Verluste</translation>
    </message>
    <message>
        <source>training loss read out</source>
        <translation>abgelesener Trainingsverlust</translation>
    </message>
    <message>
        <source>test loss read out</source>
        <translation>abgelesener Testverlust</translation>
    </message>
    <message>
        <source>Losses at the point under the cursor; without a cursor, the last ones</source>
        <translation>Verluste am Punkt unter dem Mauszeiger; ohne Mauszeiger die letzten</translation>
    </message>
    <message>
        <source>train {loss}</source>
        <translation>Training {loss}</translation>
    </message>
    <message>
        <source>test {loss}</source>
        <translation>Test {loss}</translation>
    </message>
    <message>
        <source>The fainter the colour, the less sure the network is of the class</source>
        <translation>Je blasser die Farbe, desto unsicherer ist sich das Netz bei der Klasse</translation>
    </message>
    <message>
        <source>Shading</source>
        <translation>Schattierung</translation>
    </message>
    <message>
        <source>One colour for each class, however sure the network is of it</source>
        <translation>Eine Farbe für jede Klasse, wie sicher sich das Netz auch ist</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>output shown in the map</source>
        <translation>in der Karte gezeigte Ausgabe</translation>
    </message>
    <message>
        <source>Which output the colours show</source>
        <translation>Welche Ausgabe die Farben zeigen</translation>
    </message>
    <message>
        <source>colours of classes</source>
        <translation>Farben der Klassen</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>The plane through the mean in which the training inputs vary most: their first two principal components.
Every example is drawn at the place of the plane that is nearest to it.</source>
        <translation>Die Ebene durch den Mittelwert, in der die Trainingseingaben am stärksten streuen: ihre ersten beiden Hauptkomponenten.
Jedes Beispiel ist an der Stelle der Ebene gezeichnet, die ihm am nächsten liegt.</translation>
    </message>
    <message>
        <source>Two inputs of your choice; the sliders say what the others are everywhere on the map.
Every example is drawn at its own two inputs, whatever its others are.</source>
        <translation>Zwei frei gewählte Eingaben; die Schieberegler geben an, was die anderen überall auf der Karte sind.
Jedes Beispiel ist bei seinen eigenen beiden Eingaben gezeichnet, wie auch immer seine anderen sind.</translation>
    </message>
    <message>
        <source>plane of the map</source>
        <translation>Ebene der Karte</translation>
    </message>
    <message>
        <source>input across</source>
        <translation>Eingabe waagerecht</translation>
    </message>
    <message>
        <source>The input that goes across</source>
        <translation>Die Eingabe, die waagerecht läuft</translation>
    </message>
    <message>
        <source>input up</source>
        <translation>Eingabe senkrecht</translation>
    </message>
    <message>
        <source>The input that goes up</source>
        <translation>Die Eingabe, die senkrecht läuft</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>take the values of the example</source>
        <translation>die Werte des Beispiels übernehmen</translation>
    </message>
    <message>
        <source>Hold the other inputs at the values of what is in the network now</source>
        <translation>Die anderen Eingaben auf den Werten dessen halten, was jetzt im Netz ist</translation>
    </message>
    <message>
        <source>Click: add a point, with Shift of the next class. Drag a point: move it.
Right button: remove a point. Wheel: zoom. Escape: end editing.</source>
        <translation>Klick: einen Punkt hinzufügen, mit Umschalt von der nächsten Klasse. Einen Punkt ziehen: verschieben.
Rechte Maustaste: einen Punkt entfernen. Mausrad: Zoom. Esc: Bearbeiten beenden.</translation>
    </message>
    <message>
        <source>Row {row} is in the network; the next step learns from others.</source>
        <translation>Zeile {row} ist im Netz; der nächste Schritt lernt aus anderen.</translation>
    </message>
    <message>
        <source>Each row is a class, each column what the network takes its examples for.</source>
        <translation>Jede Zeile ist eine Klasse, jede Spalte das, wofür das Netz ihre Beispiele hält.</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>measures of each class</source>
        <translation>Maße jeder Klasse</translation>
    </message>
    <message>
        <source>Click a cell of the matrix to mark its examples in the Output plot.</source>
        <translation>Klick auf eine Zelle der Matrix markiert ihre Beispiele im Ausgabebild.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>clear the marks</source>
        <translation>die Markierungen entfernen</translation>
    </message>
    <message>
        <source>Mark no examples</source>
        <translation>Keine Beispiele markieren</translation>
    </message>
    <message>
        <source>rows of the marked examples</source>
        <translation>Zeilen der markierten Beispiele</translation>
    </message>
    <message>
        <source>Click or Enter: show this example in the network</source>
        <translation>Klick oder Eingabetaste: dieses Beispiel im Netz zeigen</translation>
    </message>
    <message>
        <source>{count} examples marked. The first {listed} of the {count} rows:</source>
        <translation>{count} Beispiele markiert. Die ersten {listed} der {count} Zeilen:</translation>
    </message>
    <message>
        <source>1 example marked. Rows:</source>
        <translation>1 Beispiel markiert. Zeilen:</translation>
    </message>
    <message>
        <source>{count} examples marked. Rows:</source>
        <translation>{count} Beispiele markiert. Zeilen:</translation>
    </message>
    <message>
        <source>Row {row}{kind}: {names}{more}
Click or Enter: show it in the network</source>
        <translation>Zeile {row}{kind}: {names}{more}
Klick oder Eingabetaste: im Netz zeigen</translation>
    </message>
    <message>
        <source>The ROC curve is for two classes.</source>
        <translation>Die ROC-Kurve gibt es für zwei Klassen.</translation>
    </message>
    <message>
        <source>residuals against predictions</source>
        <translation>Residuen über Vorhersagen</translation>
    </message>
    <message>
        <source>Click a point: show that example in the network.</source>
        <translation>Klick auf einen Punkt: dieses Beispiel im Netz zeigen.</translation>
    </message>
    <message>
        <source>prediction z of {name}</source>
        <translation>Vorhersage z von {name}</translation>
    </message>
    <message>
        <source>Point at the curve, or use the arrow keys, to read a threshold.</source>
        <translation>Auf die Kurve zeigen oder die Pfeiltasten benutzen, um eine Schwelle abzulesen.</translation>
    </message>
    <message>
        <source>threshold read out</source>
        <translation>abgelesene Schwelle</translation>
    </message>
    <message>
        <source>class {first} taken for {second}, FP / N</source>
        <translation>Klasse {first} für {second} gehalten, FP / N</translation>
    </message>
    <message>
        <source>class {second} found, TP / P</source>
        <translation>Klasse {second} gefunden, TP / P</translation>
    </message>
    <message>
        <source>the network&apos;s threshold</source>
        <translation>die Schwelle des Netzes</translation>
    </message>
    <message>
        <source>Where the network itself draws the line between the classes</source>
        <translation>Wo das Netz selbst die Grenze zwischen den Klassen zieht</translation>
    </message>
    <message>
        <source>dashed: by chance</source>
        <translation>gestrichelt: Zufall</translation>
    </message>
    <message>
        <source>What guessing would give</source>
        <translation>Was Raten ergäbe</translation>
    </message>
    <message>
        <source>Click or Enter: mark them in the Output plot, and list their rows here.</source>
        <translation>Klick oder Eingabetaste: im Ausgabebild markieren und ihre Zeilen hier auflisten.</translation>
    </message>
    <message>
        <source>Taken for {name}</source>
        <translation>Für {name} gehalten</translation>
    </message>
    <message>
        <source>Examples of {name}</source>
        <translation>Beispiele von {name}</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>TP / (TP + FP): of the examples that were taken for the class, how many are of it</source>
        <translation>TP / (TP + FP): wie viele der Beispiele, die für die Klasse gehalten wurden, zu ihr gehören</translation>
    </message>
    <message>
        <source>TP / (TP + FN): of the examples of the class, how many were taken for it</source>
        <translation>TP / (TP + FN): wie viele der Beispiele der Klasse für sie gehalten wurden</translation>
    </message>
    <message>
        <source>2 TP / (2 TP + FP + FN): the harmonic mean of precision and recall</source>
        <translation>2 TP / (2 TP + FP + FN): das harmonische Mittel aus Präzision und Sensitivität</translation>
    </message>
    <message>
        <source>TP + FN: how many examples there are of the class</source>
        <translation>TP + FN: wie viele Beispiele der Klasse es gibt</translation>
    </message>
    <message>
        <source>The diagonal by the sum of all: which share of the examples is right</source>
        <translation>Die Diagonale durch die Summe von allem: welcher Anteil der Beispiele richtig ist</translation>
    </message>
    <message>
        <source>1 − Σ (y − z)² / Σ (y − mean y)²: 1 is perfect, 0 as good as always answering the mean of these examples</source>
        <translation>1 − Σ (y − z)² / Σ (y − Mittelwert von y)²: 1 ist perfekt, 0 so gut, wie immer mit dem Mittelwert dieser Beispiele zu antworten</translation>
    </message>
    <message>
        <source>√( Σ (y − z)² / n ): a typical distance from the target, in its own units</source>
        <translation>√( Σ (y − z)² / n ): ein typischer Abstand vom Zielwert, in dessen eigenen Einheiten</translation>
    </message>
    <message>
        <source>The area under the curve: how often an example of the second class has a higher score than one of the first</source>
        <translation>Die Fläche unter der Kurve: wie oft ein Beispiel der zweiten Klasse einen höheren Wert hat als eines der ersten</translation>
    </message>
    <message>
        <source>There are no test examples. Set a test share on the left to keep some for testing.</source>
        <translation>Es gibt keine Testbeispiele. Links einen Testanteil einstellen, um einige für den Test zurückzuhalten.</translation>
    </message>
    <message>
        <source>So many examples are not counted while the run is on: the results follow when it pauses.</source>
        <translation>So viele Beispiele werden während des Laufs nicht ausgezählt: Die Ergebnisse folgen, wenn er anhält.</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <source>{count} examples</source>
        <translation>{count} Beispiele</translation>
    </message>
    <message>
        <source>accuracy {accuracy} = {right} / {whole}</source>
        <translation>Trefferquote {accuracy} = {right} / {whole}</translation>
    </message>
    <message>
        <source>All examples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <source>TP / (TP + FP) = {right} / ({right} + {false})</source>
        <translation>TP / (TP + FP) = {right} / ({right} + {false})</translation>
    </message>
    <message>
        <source>TP / (TP + FN) = {right} / ({right} + {missed})</source>
        <translation>TP / (TP + FN) = {right} / ({right} + {missed})</translation>
    </message>
    <message>
        <source>2 TP / (2 TP + FP + FN) = {right} / ({right} + {false} + {missed})</source>
        <translation>2 TP / (2 TP + FP + FN) = {right} / ({right} + {false} + {missed})</translation>
    </message>
    <message>
        <source>TP + FN = {right} + {missed}</source>
        <translation>TP + FN = {right} + {missed}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>All with {score} ≥ {threshold}</source>
        <translation>Alle mit {score} ≥ {threshold}</translation>
    </message>
    <message>
        <source>Not defined: no class has a {measure}.</source>
        <translation>Nicht definiert: Keine Klasse hat einen Wert für {measure}.</translation>
    </message>
    <message>
        <source>The mean of {measure} over the {defined} of {classes} classes that have one</source>
        <translation>Der Mittelwert von {measure} über die {defined} von {classes} Klassen, die einen Wert haben</translation>
    </message>
    <message>
        <source>The mean of {measure} over the classes, each counting the same (macro average)</source>
        <translation>Der Mittelwert von {measure} über die Klassen, wobei jede gleich zählt (Makro-Mittel)</translation>
    </message>
    <message>
        <source>{rule} taken for class {second}: {true} of class {second}, {false} of class {first}</source>
        <translation>{rule} für Klasse {second} gehalten: {true} der Klasse {second}, {false} der Klasse {first}</translation>
    </message>
    <message>
        <source>{count} examples of {name} were taken for {answer}.</source>
        <translation>{count} Beispiele von {name} wurden für {answer} gehalten.</translation>
    </message>
    <message>
        <source>1 example of {name} was taken for {answer} ({share:.0f}&#x202f;% of the class).</source>
        <translation>1 Beispiel von {name} wurde für {answer} gehalten ({share:.0f}&#x202f;% der Klasse).</translation>
    </message>
    <message>
        <source>{count} examples of {name} were taken for {answer} ({share:.0f}&#x202f;% of the class).</source>
        <translation>{count} Beispiele von {name} wurden für {answer} gehalten ({share:.0f}&#x202f;% der Klasse).</translation>
    </message>
    <message>
        <source>Not defined: all these targets are the same, so there is nothing to explain.</source>
        <translation>Nicht definiert: Alle diese Zielwerte sind gleich, es gibt also nichts zu erklären.</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>so schnell es geht</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 Schritt/s</translation>
    </message>
    <message>
        <source>{speed:g} steps/s</source>
        <translation>{speed:g} Schritte/s</translation>
    </message>
    <message>
        <source>more of the toolbar</source>
        <translation>mehr von der Werkzeugleiste</translation>
    </message>
    <message>
        <source>Show what has no room in the toolbar</source>
        <translation>Zeigen, was in der Werkzeugleiste keinen Platz hat</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed of a run: from 1 step a second to as fast as it goes</source>
        <translation>Tempo eines Laufs: von 1 Schritt pro Sekunde bis so schnell es geht</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Finished epochs</source>
        <translation>Abgeschlossene Epochen</translation>
    </message>
    <message>
        <source>Steps of learning done</source>
        <translation>Ausgeführte Lernschritte</translation>
    </message>
    <message>
        <source>Mean training loss l</source>
        <translation>Mittlerer Trainingsverlust l</translation>
    </message>
    <message>
        <source>Files cannot be written: this computer is set up for an examination.</source>
        <translation>Dateien lassen sich nicht schreiben: Dieser Rechner ist für eine Prüfung eingerichtet.</translation>
    </message>
    <message>
        <source>Fold {number}: {happened}</source>
        <translation>Fold {number}: {happened}</translation>
    </message>
    <message>
        <source>{units} and {count} more</source>
        <translation>{units} und {count} weitere</translation>
    </message>
    <message>
        <source>hidden units {units} of layer {layer}</source>
        <translation>verborgene Einheiten {units} der Schicht {layer}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>strongest {drawn} of {count}</source>
        <translation>stärkste {drawn} von {count}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>new {name}, {word}</source>
        <translation>neues {name}, {word}</translation>
    </message>
    <message>
        <source>New weights, {part}</source>
        <translation>Neue Gewichte, {part}</translation>
    </message>
    <message>
        <source>, line {line}</source>
        <translation>, Zeile {line}</translation>
    </message>
    <message>
        <source>, column {column}</source>
        <translation>, Spalte {column}</translation>
    </message>
    <message>
        <source>Lesson: {number}, given.</source>
        <translation>Lektion: {number}, gegeben.</translation>
    </message>
    <message>
        <source>Lesson: {number}, from {sources}.</source>
        <translation>Lektion: {number}, aus {sources}.</translation>
    </message>
    <message>
        <source>notes on the example and the data set</source>
        <translation>Notizen zum Beispiel und zum Datensatz</translation>
    </message>
    <message>
        <source>What to try, what these data are, how they were scaled, and what to know of them</source>
        <translation>Was man versuchen kann, was diese Daten sind, wie sie skaliert wurden und was man von ihnen wissen sollte</translation>
    </message>
    <message>
        <source>&lt;p&gt;Press Step: W and V change as on the slides. The forward slides use tanh hidden units, the backward slides identity ones; choose g on the left to see either. Data &amp;gt; Worked example brings the deck&apos;s own numbers back.&lt;/p&gt;&lt;h4&gt;Where the printed deck differs&lt;/h4&gt;</source>
        <translation>&lt;p&gt;Schritt drücken: W und V ändern sich wie auf den Folien. Die Vorwärtsfolien verwenden verborgene Einheiten mit tanh, die Rückwärtsfolien mit Identität; links bei g lässt sich beides wählen. Daten &amp;gt; Durchgerechnetes Beispiel bringt die Zahlen der Vorlesung zurück.&lt;/p&gt;&lt;h4&gt;Wo die gedruckten Folien abweichen&lt;/h4&gt;</translation>
    </message>
    <message>
        <source>{scaled}, with the training part&apos;s {constants}</source>
        <translation>{scaled}, mit den {constants} des Trainingsteils</translation>
    </message>
</context>
</TS>
