<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panels in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {panel}; View &gt; Panels brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {panel} back into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tear {panel} off, into a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked example, forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From x to z, number by number, as on the lecture&apos;s forward slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked example, backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of learning by hand: the deltas, the gradients, the new weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old-weights mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong where the new W is used for the gradient of V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR needs a hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No straight line parts the two classes; hidden units do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features instead of a hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rings, learned without a hidden unit from the squares of the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetry of zero weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden units that start the same stay the same for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eta too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that overshoot, each more than the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size and noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loss that shakes with every example, and one that runs smoothly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanishing gradient in a deep sigmoid net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven hidden layers, and a gradient that fades on its way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead ReLU units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that are 0 for every example and cannot learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting on noisy moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training loss falls while the test loss rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regression on a sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curve put together from a few tanh units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iris flowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three species by four lengths: softmax, test part, confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V and W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight matrices, to be read and changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers of the step as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step as NumPy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send any input through the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient check: the backward pass beside central differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All examples, to be read and edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pinned run beside the one of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the lecture&apos;s example and on the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good the answers are: confusion matrix, ROC, residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss over two weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was done, and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? nn-sim can begin with fewer controls. You can change this at any time in the View menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of learning in front: equation below the network, its answer beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plots in front, and larger: the output and the loss beside a smaller network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large type for a projector: the network and one plot; Page Down and Page Up step, + and - set the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compiled engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy engine (compiling…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (safe mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}[*] – nn-sim{mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data, network and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each number of a step comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network answers over its inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}  ·  {sizes}  ·  {total} weights  ·  seed {seed}  ·  {ENGINES}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss over the epochs, and how good the answers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Simple mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer controls and panels, for the first hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything in these colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these names; the files stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is set for all who use this computer and cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs at the left, outputs at the right, every value in its unit. Blue lines are positive weights, orange dashed ones negative. Click a line or a unit to follow it through all views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step and run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step does one step of learning, Back takes it back, Run trains until you pause. The box beside Step chooses how far a step goes, from one addend of a sum to a whole epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation writes out where a number comes from, with the numbers put in. The other pages show the matrices V and W, all numbers as a table, the code, and ways to check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to learn, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose data, hidden layers, activations, loss and learning rate. Point at a name to read what it means. Whatever you change can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network answers for every input, with the examples on it. Click a point or any place, and it goes through the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once something was trained, pull this handle: every step comes back, exactly. The menu File has examples to try, Help has the user guide and this tour again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {what} must be one of {names}, not &apos;{value}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thousands!r} cannot stand between thousands where {decimal!r} is the decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the delimiter must be one character between the cells, not {delimiter!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it only tells the rows apart; no two have the same value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its texts are all different, so nothing can be learned from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} different texts would need as many inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the last that can be learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is taken for the target: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is ignored: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {width} columns, found {count}; look at the first rows again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers} to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was read as {ENCODINGS}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals are written with a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells are separated by {delimiter!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} stands between the thousands of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written with {sign} and taken without it: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some numbers are written with {sign} and some without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one row of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {found}; a dataset needs at least two rows of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found more than {MOST_ROWS:,} rows or {MOST_NUMBERS:,} numbers; keep a part of its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown backend {name!r}; choose compiled or numpy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown order {order!r}; choose one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs must be a whole number from 0, got {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gradient must have the shape of theta, {shape}; got {shape2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epsilon must be a number above 0, got 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a number from 0, got {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a number from 0 to below 1, got {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a whole number from 1, got {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen must be a set of whole numbers from 0, got {places!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen must name whole numbers from 0, got {place!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown {what} {name!r}; choose one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown initialiser {initialiser!r}; choose one of {names}</source>
        <extracomment>Starts that are drawn; biases begin at 0, so that no unit is pushed to one side.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deck&apos;s V and W fit a 2-2-2 network only; choose another initialiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight from input i to hidden unit j</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight from hidden unit j to output k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discrepancy (loss) of one example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of the loss along an output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of the output activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient for an output weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum that comes back to hidden unit j</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient for a hidden weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient, mean over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient with weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>velocity, or running mean, before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running mean square before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>velocity, or running mean, of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running mean square of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight decay L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight decay L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the old mean square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the old mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what keeps from dividing by 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, mean over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this memory does not fit {optimiser} and {parameter_count} weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen names place {place}, but this network has the weights 0 to {parameter_count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {names} network has {parameter_count} weights, got an array of shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {names} network needs matrices of shape {list}, got {list2}; the bias is column 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax needs at least two outputs: with one, z_1 is always 1; use sigmoid instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy needs outputs between 0 and 1, to take their logarithm: {output} does not keep to that; use sigmoid or softmax, or the squared loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes needs at least the number of inputs and of outputs, got {checked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes must be whole numbers from 1, got {size!r} in {checked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X must have shape (B, {m}), one example a row without the bias; got {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y must have shape ({shape}, {k}), one target row for each row of X; got {shape2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step needs at least one example; X has no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not defined: no example was taken for {of_class}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not defined: there is no example of {of_class}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not defined: there is no example of {of_class}, and none was taken for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited data must have the same columns and classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block of {shape} x {shape2} at row {row}, column {column} does not fit into a matrix of {rows} x {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight must be a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed must be a whole number from 0 to {value}, got {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy needs targets between 0 and 1; this data set has other numbers: use the squared loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax gives shares of classes; the targets of this data set are numbers: use identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; frozen: training leaves it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape} x {shape2} weights at row {row}, column {column} do not lie in a matrix of {rows} x {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network takes {m} input{value}, not {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input must be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ROC curve needs examples of both classes; here there are of one only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no number for some examples, so they cannot be put in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target_loss must be a number from 0, got {target_loss!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step} is not on branch {branch_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the run first: while it is on, only the learning rate and the speed can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the run first: the history rests while it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row {row} in {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That plane lies in the inputs of other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste {rows} × {columns} weights into {matrix_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape} × {shape2} weights of {matrix_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train {what} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers: {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New random start, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test share {test_share:.0%}, split seed {seed}{by_class}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste {rows} × {columns} cells at row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of class {classe}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No last epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at loss {loss:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patience rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when no better for {n} epoch{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at dead units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not stop at dead units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size {batch_size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate {replace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay L1 {l1:g}, L2 {l2:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden activation {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output activation {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the same start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start of the pinned run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to before, η = {eta:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark “{name}” at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookmark at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookmark “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of run {branch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was so before this run began: change the rule to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training thread did not end in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped by an error in the program ({message}); the weights from before it are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train {steps} steps, {eta}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train {epochs} epochs, {eta}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight from {start} to {unit_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum that comes back to {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden unit {unit} of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of {examples} examples through {parameter_count} weights is too much to show number by number: choose a smaller batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name}, one of the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain rule written out: how the loss changes with the output, times how the output changes with s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias unit: always 1, so that its weight is added as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {index} of the example, as the network is given it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} adds up what comes in, each number times its weight; the bias weight is times 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} hands its sum on as it is: its activation is the identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} sends its sum through its activation, {hidden}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {index} takes its share of all outputs: softmax makes them add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {index} answers with its sum as it is: its activation is the identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {index} sends its sum through its activation, {output}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the outputs are from the targets: half the sum of the squared errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How surprised the network is by the targets: the cross-entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the loss changes with {symbol}: the fractions of the long way cancel, output minus target is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the loss changes with {symbol}: the error, times the slope of the output activation ({slope}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back to {who}: the deltas of the layer after it, each times the old weight that leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which is 1 for the identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the loss changes with {r}: what came back, {c}, times the slope {slope}{size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of {hidden} where the unit stands: how much of a change gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target {index} of the example: what the output should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the loss changes with output {index}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How output {index} changes with its sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the loss over the {examples} examples of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight as it was before this step; the whole step uses this old value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the loss changes with {}: the delta it leads to, {}, times what it carries, {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This weight is frozen: the step leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new weight: the old one, moved against its gradient by the learning rate times its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new weight, by {optimiser}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of this gradient over the {examples} examples of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d is what the optimiser is given: the gradient with weight decay; biases do not decay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the optimiser remembered of earlier gradients before this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean square that the optimiser remembered before this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the optimiser remembers of gradients: much of the old, some of the new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the gradient usually is: the running mean of its square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{positive} if {sign_of} &gt; 0 else {otherwise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the range of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, a weight of {unit}, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the square of the gradient for {name}, a weight of {unit}, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{NAMES} divides by its root, so that the weight would stand still from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs, targets or weights are too large, or {eta} is: try {tenth}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient for a frozen weight of {unit} {LEFT}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{name}}, a weight of {{unit}}, grew beyond {plain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{name}} of {unit_name} {LEFT}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss l {LEFT}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its r_j is below 0 for every training example, so that its u_j = max(0, r_j) is always 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its r_j is so far from 0 for every training example that its u_j = tanh(r_j) is always 1 or −1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its r_j is so far from 0 for every training example that its u_j is always 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot learn any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at step {step} (epoch {epoch})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{upper}{named} {happened}: the slope g&apos;(r_j) is 0, {when}. {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{eta} is probably too large, try {tenth}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training diverged at step {step} (epoch {epoch}): {format} {format2} The weights before that step are kept; {format3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights had grown up to {largest:.1e}: {{eta}} is too large, each step overshoots more than the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saturated:.0%} of the hidden outputs were saturated, so that only the later weights still moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest weight was {largest:.3g}: a single step overshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hidden_names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden unit{value} {listed} of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slice of the loss needs two different weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axes must be two different inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at epoch {epoch}: the training loss, {loss_train:.4g}, is low enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at epoch {epoch}: no lower loss than {best:.4g} for {epochs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at epoch {epoch}, as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bit-identical: {steps} steps replayed, {keyframes} recorded states compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step from {good} to {bad}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs: {where} of branch {branch} is the first whose recorded state does not come out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns of a table must be as many as its names, and of one length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} from {least} to {greatest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} times 10 to the {power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias unit x 0, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias unit u 0, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input x {number}, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output z {number}, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden unit u {number}, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {layer}, {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table with every digit, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the table with every digit to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the numbers behind the picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be saved as {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, training part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss against epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses of two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, mistaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of both ways against the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the network over its inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples with the network&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the run first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hidden layer; add one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden layer has at least one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a weight first, or a unit that weights lead to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} outputs cannot hold the targets of this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loss does not go with the output activation or with the targets of this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights belong to a network of another shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data was not drawn at random; choose a built-in set that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No examples are kept for testing; set a test share first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a run first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are all the digits there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be two digits at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network shows an example already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hidden activation g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Output activation f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How far a step goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw other examples of the same kind, with the next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep other examples for testing, drawn with the next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table of your own and what its columns are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the last table again, otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from cells copied from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the worked example again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open saved work, or a table to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the work with its data and its past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nn-sim has met an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened is also written down in {log_place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be copied: versions, and where in nn-sim it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and where in nn-sim it happened, without your data or file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save my work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the experiment now, without replacing any file of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close nn-sim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message and go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work could not be saved: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an &amp;action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything that can be done by a few letters of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, size of the text, language and other habits of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the lecture&apos;s example, with a text beside it that says what to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what can be done here, and search in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on anything to be told what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;our of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be shown the six places that matter most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys, menu by menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About nn-sim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, and the licences of all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a hidden layer behind the last one, of the same size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the last hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the hidden layer before the outputs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit more in the hidden layer that is selected, or in the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fewer units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit fewer in the hidden layer that is selected, or in the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another random start, drawn with the next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let training leave the selected weight as it is, or all weights that lead to the selected unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to &amp;0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the selected weight to 0, or all weights that lead to the selected unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between −1 and 1, steepest at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 0 and 1, steepest at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum where it is positive, else 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum itself: no bend at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum where it is positive, else a small share of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum where it is positive, else bent towards −1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relu without the corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum times its sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wave: it goes up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares between 0 and 1 that sum to 1, one for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the sum of the squared differences between target and output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How unlikely the network holds the right answer; for outputs between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw weights as it fits the activation: Glorot or He</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw weights up to the root of 6 / (units before + units after)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw weights up to the root of 6 / units before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform ±½</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw all weights evenly between −½ and ½</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with 0 everywhere: all hidden units stay the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lecture&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the weights of the worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go down the gradient of each batch, by η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a share of the last steps, like a ball that rolls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum that looks ahead to where it is rolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide each weight&apos;s step by the usual size of its gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum and RMSProp together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train until you pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of learning: one example, or one batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back by one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the end of the epoch: every example once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epo&amp;ch back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the beginning of this epoch, or of the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the same start: same weights, same order of examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the cursor go through the equations by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Long way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show δₖ by the chain rule as written, with its two slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book&amp;mark this step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this step a name, to come back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the run as it is now, to compare with what comes; or let go of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back &amp;to the pinned run&apos;s start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the data, the settings and the first weights of the pinned run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the column of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Maps in the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer of each unit over the inputs inside its node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the network larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the network smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;re digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show numbers with one digit more where there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ewer digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show numbers with one digit fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an example in the network again, and not the input that was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at no weight and no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every panel back to where the layout has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the whole screen, or leave it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from unit to unit, and over the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it larger or smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from cell to cell; type to write a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze, or train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and paste the block that is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next term of a sum, or the next weight&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next unit&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over a whole layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next phase: sums, outputs, loss, deltas, gradients, updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the whole way of one example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over a whole step of learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the end of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back by one {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the &amp;lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {reach}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of learning, with the next example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of learning, with the next batch of {count} examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause to see the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step in NumPy, with its values. Click a line to see where they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code as it can be run (Ctrl+C in the listing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why there is no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs between the settings, and both results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both losses in one plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both networks answer, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both networks&apos; weights and their difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin now instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the run of now instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pinned run&apos;s data, settings and first weights: then only one thing need be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the run as it is now, in place of the pinned one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare no longer; the run of now stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pinned run&apos;s results could not be worked out: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to compare two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the run as it is now, to compare the next one with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>losses of both runs against the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic loss axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis: equal steps are equal factors, so that small losses show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs of the run {name} over its inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pinned as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show now as t&amp;able</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this run, change one thing, train again from the same seed:
both runs then stand here side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been trained yet: train first, then pin the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are not the same: losses and accuracies cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The losses are of different kinds: they cannot be compared with one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks have different sizes, {} pinned and {} now: their weights cannot be compared one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs between the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One setting differs: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} settings differ: an effect cannot be put down to one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C: copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many settings differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results of both runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which result is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now − pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or Enter: show the weight in the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why weights cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for the target: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column is for: input, target, or not at all (keys I, T, G; Enter for the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How its cells are read: as numbers, or as classes; a class as an input becomes one input of 0 and 1 for each text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {distinct} different in the first {counted}{missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight from {source} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About nn-sim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulator of neural networks that shows every number of back-propagation, for those who teach it and those who learn it. It works without a network and sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the version of every part and of the system, for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the guide that comes with nn-sim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part to read its licence below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language it is written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrays, and the engine that is the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compiled engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where settings and logs are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweeps on several cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the font of formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the font formulas fall back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when nn-sim is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Simple mode: show fewer controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set everything in this dialog as it was at the first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the settings; what you have changed holds already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the window; high contrast is white and bright on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of all text, compared with that of your system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window; numbers and files are the same in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether anything may move by itself; a run or a lesson still plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is not needed for a first lesson; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier than the history goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an entry, or press Enter on it, to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a bookmark, or press Enter on it, to go there; Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the run first: the past rests while it is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag at the timeline names the step of now, so that you find it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen bookmark away; the step stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;back to before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to before the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try a tenth of the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this; everything stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the run: back to {begin}, with η = {eta:g}. Redo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to go back to: the run stopped before its first step changed a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {begin}, with a tenth of the learning rate η = {eta:g}. Undo returns here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause} The weights before that step are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden unit cannot learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hidden units cannot learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It was so when the run began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> They were so when the run began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}, {after}: the slope g′(rⱼ) of {named} is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many to be shown here: see the tab with all numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One term of a sum, or one weight, at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit at a time, with all its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One quantity of a whole layer at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One phase of the step at a time, such as all updates of V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One example at a time, there and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One whole step at a time: it is done, and the next one is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the end of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far one move goes. {GRANULARITY_TIPS}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On by one {granularity} (Right arrow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back by one {granularity} (Left arrow); to the beginning: Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the cursor move on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves a second while the cursor moves by itself: 0.2 to 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of each number in the equation and below it: 2 to 17, which is all there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put δ together from ∂l/∂z and f′(s) by the chain rule, with the short way below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save the equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far one move goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long way of delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of the equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every term, with the digits shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every term, with all digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause to read the equations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why there is no equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equation and what flows into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which example of the batch the numbers are of; another one is shown at the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count} examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step has changed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as step {step} left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network_input_name} in row {row} of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {words}: {compact} there, {word} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {title} is of class {classe}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {target_name} in row {row} of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {compact} there, {word} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phases of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place of the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta of hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new weights W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new weights V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase {number} of {count} · {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example 1 of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit} of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight {number} of {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term {part} of {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, hidden layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Next, or the right arrow key, to go through the step number by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next does the whole step; choose “unit” beside it to go through the step number by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours of the equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↩ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the number before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the number you came from (Backspace); to the cursor: Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flows in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term {part} of {count}: {term}.  &lt;b&gt;So far: {so_far}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name_of}: show where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theta has {parameter_count} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muted}relative error&lt;/span&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epsilon is {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epsilon of the differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each weight is moved up and down for its difference: 1e−1 at the left, 1e−12 at the right.
Arrow keys: a factor of about 3. Page Up and Page Down: a factor of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative error against epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press or drag: choose this epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;errors as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient could not be checked: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of every weight: analytic, central difference, relative error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue: positive, orange: negative. Relative error: blue for 1e−12 and less, orange for 1.
Click or arrow keys: select a weight. Page Up and Page Down: the matrix before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of every weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest relative error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median relative error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative error against epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the gradient check is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop checking; nothing else is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the gradient check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the gradient of the step that comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the gradient again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause to check the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the gradient…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a cell, or walk from cell to cell with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begin}; not in the sample that was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begin}, {numeric} numeric, relative error {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is not finite: there is nothing to compare. Go back to before the weights grew so large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gradient is 0 or too small for a difference to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backward pass agrees with the differences to {least}; the error is smallest at ε = {epsilon}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backward pass differs from the differences in {size} of {count} weights, most in {gradient_symbol}; the error is smallest at ε = {epsilon}: {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random sample was checked: {count} of {parameter_count} weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hidden} {what} too small for a difference to show, and not in the curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} {verb} within ε of a kink: a difference across it is rightly another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page of the user guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look for on all pages (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: next place, Shift+Enter: the one before (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page one has come back from (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contents of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or click: show the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or only its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tour of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the tour (Right arrow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back by one step of the tour (Left arrow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour (Escape); Help has it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples the network learns from. Choose a built-in set, or a table of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples are drawn, those for testing included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each point is shifted at random. More noise makes classes overlap and numbers uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the examples is kept back. They are never learned from: they tell how well the network does on what it has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network gets of each example: the inputs, or formulas of them, with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many units each hidden layer has. 4 is one layer of 4 units, 8, 8 are two layers, none leaves the outputs alone with the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function that each hidden unit applies to its weighted sum. Without a bent one, many layers can do no more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function that makes an output of its weighted sum: identity for numbers, sigmoid or softmax for classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training makes small: how far the outputs are from the targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step goes against the gradient. Too small, and learning is slow; too large, and each step overshoots. It can be changed during a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a gradient does to the weights. SGD is the lecture&apos;s rule; the others remember earlier gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples make one step. Their gradients are averaged: 1 is quick and noisy, all of them is slow and smooth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls each weight towards 0 by the same amount, so that some become 0. Biases are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls each weight towards 0 in proportion to its size. Biases are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the first weights are drawn. If all are 0, the units of a layer stay the same for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same first weights and the same order of examples: the run comes out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping: a run ends if the loss has not been lower than before for so many epochs. The test loss counts where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far one press of Step or Back goes: from one addend of a sum to a whole epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains until you pause, or until a rule under Stop a run is met. Only η and the speed can be changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast a run goes, from one step a second to as fast as it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network from left to right: inputs, hidden units, outputs, targets. Click a unit or a weight, or walk with the arrow keys. A blue line is a positive weight, an orange dashed one negative; its width is the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network answers everywhere, with the examples on it. Click a place to send it through the network, click a point to show that example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean loss of the training examples, and of the test examples where there are some, along the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run so far. Pull the handle to go to any step: the numbers of that moment come back exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which line of training is shown. A change at an earlier step begins another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives this step a name, to come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows δ by the chain rule as it is written on the slides, with both slopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number of the step that comes next. Enter or a click shows where a number comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step as NumPy code that runs, with the values beside each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values of the forward pass for the input above. Nothing is learned from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight&apos;s gradient by back-propagation, by a small difference of the loss, and how far the two are apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each weight is moved up and down. Too large an ε bends, too small an ε loses digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was done. Choose a line to go there; nothing is lost by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range of the two weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the pictures reach to either side of the weights now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic colours of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and contour lines by the logarithm of the loss: shows the valleys&apos; floors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, one example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, all data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over two weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the point, or move it with the arrow keys (Shift: finer), to set both weights; Escape while dragging takes it back. Wheel, + and −: zoom. Home: the whole path. Right button: copy or save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of {title} over two weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a weight as {example}: where it comes from, then where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With more than one hidden layer, write which: v(1)_21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no weight {plain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight {lower} the pictures: choose it, or type one such as w_21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight {lower} the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the selected weight {lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a weight in the diagram or the matrices first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected weight, {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the run to drag the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surface was not worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surface is worked out again when the run pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step yet: a run leaves its path here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path from □ to ●</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, projected: {other_weights} {noun} moved too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. {shown} of {examples} examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress of the loss surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the pictures as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work the loss out for every value of the two weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hint} Ctrl+C: copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a hidden layer both ways agree: W is the only matrix, and no sum goes back through it. Add a hidden layer under Network to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value} both ways: when W&apos;s gradient is taken, no weight has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {compact} both ways{why_same}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: right {value}{right}, with {above} from before the step; mistaken {value2}{mistaken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, with the new {above}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, for the sum that comes back is {back} with the new {above}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} − η{slope} · (sum that comes back) · {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After epoch {epoch}: right {loss}, mistaken {loss2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, {compact} less. That is no rule: mistaken steps do not follow the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}. A loss beyond all numbers first in epoch {ceil}: try a smaller η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways agree in this step: with η = 0 the new w is the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways agree in this step: every δ of the outputs is 0, there is nothing to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways agree in this step: no sum that comes back is changed by the new weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: it is frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {source} is 0, so its gradient is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (from the {mean} {compact})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of both ways against the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on both ways to see what the updated weights do to the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old weights and updated weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slip in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the run came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why there is nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running on both ways…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run both ways could not be done: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mistaken − right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after − before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {exact} before the step, {exact2} after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {exact} both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: right {exact}, mistaken {exact2}, difference {exact3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weights, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new weights both ways, and how they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the loss goes on both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs to run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many epochs to go on, 1 to {MOST_EPOCHS}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress of the run both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on from here both ways and compare the losses; your network stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the run both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all	{show_all_key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no numbers to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output of the network over its inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equations, trace and code are about the next step; the network shows this example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;examples as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network shows the numbers of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples that were chosen under Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed}: write the decimal point as a point, such as 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: expected a number, such as 0.5 or -1e-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}. The old value stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol}, {name}, from {low:.4g} to {high:.4g} in the data.
Type a number and press Enter, or use the arrow keys up and down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: send that input through the network; on a point, show that example. Drag the mark: move it.
Enter: the same by keys. Arrows: move it, with Shift in small steps. Escape: end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the example&apos;s numbers in the network again (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe at {place}: {replace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the example&apos;s numbers in the network again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem with what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the network: training example {of_all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the network: a probe, an input without a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} It is answered with class {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input in the data&apos;s own units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden output, {function}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output in the target&apos;s own units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values in the network, from the input to the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values of the forward pass. A click, or Enter, shows where a value of the example comes from.
Ctrl+C copies what is marked, with every digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the examples that the fold has not learned from, which share is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the examples that the fold has learned from, which share is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean loss of the examples that the fold has not learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean loss of the examples that the fold has learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold {number}, epochs done: {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² of {name} on the fold&apos;s test examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE of {name} on the fold&apos;s test examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {mean} ± {deviation} (mean and standard deviation of {k} folds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cross-validation was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean over the folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√( Σ (fold − mean)² / (k − 1) ) over the k folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of folds k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into how many parts the data are dealt; each is the test once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs of each fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many epochs each fold is trained for, from the same start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train once for each fold, aside; your network stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress of the cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result of the cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well such a network does on examples it has not seen: each fold learns from all the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the data and settings before the last change. Validate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP / N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP / P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target y of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual y − z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results on the examples that are learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results on the examples that are kept for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix: which class is taken for which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other thresholds between the two classes would give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k-fold cross-validation: mean and deviation of several networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each answer is from its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which target the residuals are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples this part of the data has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{currentText}
Another branch is shown at this step, or at its end if it is shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the bookmark: Enter sets it, Escape does not; an empty name takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run: step to visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are {IN_THE_PAST}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {now} of {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch} · step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step 888 888 · epoch 8 888</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where in the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
You are {IN_THE_PAST}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the bookmark “{mark}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch 100 000 · step 10 000 000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, and every step can be visited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the run, then every step of it can be visited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the past: change anything to branch off, or End to return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag or click to visit a step; ← → a step, Ctrl ← → an epoch, Home and End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {now} · epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at step {first_step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch of run {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark “{name}”, step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order in the step; what is given has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ the number that is explained, and the marks of what flows into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the step in which it is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its symbol, with its indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the network it belongs: a layer of units, or a matrix of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which example of the batch, counted from 1; – for the whole batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update of W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update of V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number of the step as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and new weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V and W before and after the step, and what it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter: r, delta, w_21, loss …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some rows: a letter (r), a name (delta), a symbol (w_21, r(2)_1), or a phase (update of W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose numbers are shown, counted from 1; below 1 come all examples of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} = {exact}, {words}. Click to see where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{TIPS}. Click to sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or Enter: see where a number comes from. Ctrl+C: copy. Alt+Up, Alt+Down: sort by this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by this column, smallest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by this column, largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the first of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of this step is called that: try r, delta, w_21, or the name of a phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or Enter: see where a weight comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why there are no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why there are no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far a step goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far one press of Step or Back goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no drawing of a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width=&quot;{width:.3f}&quot; height=&quot;{bottom:.3f}&quot; viewBox=&quot;0 0 {width:.3f} {bottom:.3f}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width=&quot;{width:.3f}&quot; height=&quot;{height:.3f}&quot; viewBox=&quot;{x:.3f} {y:.3f} {box_width:.3f} {box_height:.3f}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table to paste; copy cells of a spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nn-sim and tables (*{SUFFIX} *.csv *.tsv *.txt);;{EVERYTHING}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nn-sim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nn-sim did not end properly. Bring back your work on “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Later” asks again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in {root}: {reason}. Save often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work from a window that did not end properly cannot be read ({problem}) It is kept in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nn-sim work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stem} rescued {n}.nnsim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is saved as {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started with default settings, which are not stored, the light theme and the NumPy engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nn-sim could not start. Try nn-sim --safe-mode, or nn-sim --reset-settings, which puts the stored settings aside. What happened is written down in {log_folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no dataset &apos;{name}&apos;; choose one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of a dataset must be between 2 and {LARGEST_SIZE:,}, not {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the noise must be between 0 and {GREATEST_NOISE:g}, not {noise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seed of a dataset must be 0 or greater, not {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was not drawn, so it cannot be drawn again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in, seed {seed}, noise {noise:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked example</source>
        <extracomment>In the order of a menu.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lecture&apos;s example: x = [0, 1] with the targets y = [1, 0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 where both inputs are 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 where at least one input is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 where the inputs differ; needs a hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 where both inputs are 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two halves of a square with a gap between them; one straight line parts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two round clouds that touch; one straight line parts them nearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three Gaussians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three round clouds, each a class of its own; the smallest set for softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two half circles that reach into each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring around a smaller ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two arms wound around each other; the hardest of the sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four by four fields of two classes in turn; needs many hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sine curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to predict: y = 0.8 sin(πx) for x from -1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noisy polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to predict: y = 0.8 (4x³ - 3x) for x from -1 to 1, with much noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to predict: y = 0.6 x1 - 0.3 x2; no hidden layer is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to predict: hills and hollows over the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 (little-endian)</source>
        <extracomment>The encodings that can be read, with what to call them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 (big-endian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin-1 (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no text file; export the table as CSV in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty; a dataset needs at least two rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not in UTF-8; choose another encoding, such as Latin-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is broken {title}; save the file as CSV in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} left out for missing values: {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} left out as faulty: {lines}. The first: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} rows were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines {names} and {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns are called &apos;{shortened}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}; name the target by its number, 1 to {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column &apos;{shortened}&apos;; {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no header, so name a number from 1 to {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of {names}{more} or a number from 1 to {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every value is missing; ignore this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value:.6g} in every row, so nothing can be learned from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {MOST_TEXTS} different texts, such as &apos;{shortened}&apos;, are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} to be coded as inputs; ignore this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} became {inputs} of 0 and 1: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell is empty; fill it in or remove the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {what}, found &apos;{shortened}&apos;, a sign for a missing value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}; fill it in or remove the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the cell or remove the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number, found &apos;{shortened}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}; write decimals with a point, or choose the decimal comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}; decimals are written with a comma in this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number, but &apos;{shortened}&apos; is out of range; {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a finite number, found &apos;{shortened}&apos;; {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no cells; a dataset needs at least two rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found only one column; separate inputs and target by comma, semicolon, tab or |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {width:,} columns, more than the {MOST_COLUMNS:,} that can be read; keep a part of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is the target; choose what is to be learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is an input; choose what it is to be learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several targets must be numbers; column {classe} is a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is opened and never closed; close it or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {width} cells, as in the first row, found {count}; add or remove cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell is longer than {limit:,} characters; look for a quote that is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something follows a closing quote; remove it, or write a quote inside quotes twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row cannot be read ({text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder; name a CSV file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an ordinary file; save the table to a file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file; check the name and the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission to read the file; change its permissions or copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no file name; check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is larger than {SIZE_LIMIT} MB; keep a part of its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a class, found &apos;{shortened}&apos;; correct the cell or remove the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a class, found &apos;{shortened}&apos;, a sign for a missing value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}; correct the cell or remove the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every row has the same class (&apos;{only}&apos;); a target needs at least two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} different texts are too many classes (at most {MOST_CLASSES})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}; choose another target column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows of inputs do not fit {count2} rows of targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scale must be one of {names}, not &apos;{scale}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs must be a table of at least one row and one column, not of shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape} columns of inputs need as many names, not {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs must be finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows of the test must be whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows of the test must be different rows from 0 to {n}, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one example must be left to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets of a classification must be one class index per row, as whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a classification needs at least two different classes, not {classes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a classification has one target name, not {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class indices must lie between 0 and {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets of a regression must be a table of at least one column, not of shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape} columns of targets need as many names, not {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets must be finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs must be a table with one row per example, not of shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows of outputs do not fit classes of shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feature {text} has no value at {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} features are too many; at most {MOST_FEATURES}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feature {text} is there twice; remove one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula &apos;{shown}&apos;, position {position}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty; write one such as x1*x2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {LONGEST} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected + - * / or ^</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number, an input or (</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this ( is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected + - * / ^ or )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number {text} is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {text} with parentheses, as in {text}(x1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no input &apos;{text}&apos;; there are {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {DEEPEST} levels of parentheses and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point has {input_count} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each point has one class, or as many targets as the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block of {height} x {width} at row {row}, column {column} does not fit into {shape} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new row needs all {shape} columns, not {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no point was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such row: the rows are 1 to {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}; choose another formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers of column {name} lie too far apart to be scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one shift and one divisor per column, not {shape} and {shape2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shifts must be finite and divisors greater than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled to 0 … 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean and deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least number and range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 flowers of three species by four lengths in cm; one species stands apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>178 wines of three grapes by thirteen measures of a chemical analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forina et al. 1991</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palmer penguins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>342 penguins of three species by bill, flipper and weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gorman et al. 2014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in, {published}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test share must be between 0 and {GREATEST_TEST_SHARE}, not {test_share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seed of the split must be 0 or greater, not {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dataset of {n} rows cannot be split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} examples can be divided into 2 to {n} folds, not {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seed of the folds must be 0 or greater, not {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The updated v_01 is printed as 1; by the rule, with that slide&apos;s identity units, it is 1 − 0.1 × (−1) × 1 = 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z_2 is printed as 1.21 because u was rounded first; to four digits it is 1.2024. tanh 2 rounds to 0.96, not 0.97.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cross-entropy on the slide lacks its brackets: the minus sign covers both terms of the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expanded sum in rule (2) has δ_1 w_j1 twice; the second term is δ_2 w_j2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“p hidden layers” on the architecture slide means p hidden neurons in one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward slides use tanh hidden units and the backward slides identity ones: two settings of one example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that nn-sim has saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the file twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no {name}, which belongs there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most {most:,} bytes, found {size:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {size:,} bytes, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its checksum is not that of its bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most {MOST_MEMBERS} parts, found {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of its parts is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of its parts is longer than its parts are many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a file of nn-sim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of its parts is not where it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of its parts is not one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a part {shown}, whose name points out of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is packed in a way that nn-sim does not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {size:,} bytes, found {packed:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not where the list of parts says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has another name in its own place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches beyond the parts of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most {ARRAYS:,} arrays of {ARRAY_BYTES:,} bytes in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {count:,} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {size} numbers of 8 bytes, {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one of the {count} arrays, found number {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected finite numbers, found one that is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {length} numbers, found {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected whole numbers from 0 to {below}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected lines of at most {LINE_BYTES:,} bytes, found a longer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last line has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experiments.json, experiments[{n}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experiments.json, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experiments.json, pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not that of an nn-sim file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by a newer nn-sim (format {version}); this one reads up to {VERSION}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest nn-sim to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number from 1, found {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a part {shown}, which does not belong into format {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no {missing}, which belongs there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most {MIGRATED_BYTES:,} bytes in format {version}, found more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected features of at most {FORMULAS:,} characters in all, found more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data.json, datasets[{n}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected data that take at most {PREPARED_BYTES:,} bytes, found more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected features that are worked out in a second, found more or longer ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one of the {count} data sets, found number {dataset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected mean squares from 0, found one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an odd number, found an even one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected rows of {count} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most {count}, found {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected epochs from 0, found another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected accuracies from 0 to 1, found another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one of {names} for these data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {m} and {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {end} inputs and {end2} outputs for these data, {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an example below {examples}, found {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a branch there is, found {current}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, bookmarks[{n}].branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a branch there is, found {branch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, bookmarks[{n}].step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline.json, branches[{n}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected another number for each branch, found {id} twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a branch before this one, found {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one at step {now}, found one at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a step after {now}, found {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one of the {count} experiments, found number {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a step from {first} to {last}, where its branch is, found {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an unknown field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists within lists, too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file; it may have been moved or renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not allowed to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its drive cannot be read; see that it is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes more memory than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a device or a pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most {FILE_BYTES:,} bytes, found {st_size:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged; open {name}~, the version before it, or another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full; make room or save to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drive cannot be written; see that it is connected, or save to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not allowed to write there; save to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than this folder allows; save to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder can only be read; save to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder any more; save to another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder; save to another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is a folder; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be saved: {fault}. The file on the disk is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be saved: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path!r} cannot be the name of a file; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed by another program since it was opened; save under another name, or write over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.nnsim-{token_hex}.tmp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel: zoom. Drag: move. Double-click or Home: show all. Right button: copy or save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{good} can be read; skip the other rows, or correct the file and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{good} can be read; choose what to do about missing values, or skip the other rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is done to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows are being read; Cancel gives it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from this table; one entry of the history, which can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all the rows …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the columns are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows, with their lines in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problems of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, where, and what was expected; choose one to see its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip those rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the rows with problems out and import the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted}, a row each:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be used:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip those {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip that row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing values: empty cells, and signs such as ? or NA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling: a network learns best from numbers near 0.
The constants come from the training examples; they stand under DATA and in the file that you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula of the scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x′ = x: the numbers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x′ = (x − mean) / deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x′ = (x − least) / (greatest − least)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count as problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop their rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill in the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row with a missing value is listed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with a missing value are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing input becomes the mean of its column; a row without a target is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded {origin}: {summary_of}. To read it otherwise: Data &gt; Import options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {names} with {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ROWS}
Found in the file: {currentText}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding: which characters the bytes of the file stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Between cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter: the character between two cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign: what stands before the decimals of a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row: the names of the columns, or data already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decimal number such as 0.25 or -1e-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard holds no cells: copy a block of them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number} of the block has {cells}, row 1 has {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block has {width} columns, {count} fit from {name} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block goes below the last row, and a new row needs all {count} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}, column {place} of the block: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no number: expected {EXPECTED}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quoted} has a decimal comma: write it with a point, {with_point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quoted} is not {EXPECTED}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quoted} is too large: the size of a number must be below 1.8e308</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quoted} is not one of the classes {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class of row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause to edit the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the example is learned from (train) or kept for testing (test)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network answers; ✗ where it is another class. Only while paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {name}, in the data&apos;s own units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, {name} stays as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as new rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why an edit was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} rows, {count} train, {count2} test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the marked inputs and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a block over the cells from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet below the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a copy of the current row below the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the rows in which something is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied: mark cells of inputs or targets first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted: mark a row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted: mark a cell of an input or a target first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongest {MOST_DRAWN} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue solid edges are positive weights, orange dashed ones negative; the width tells the magnitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours in a node: {maps}, orange negative, blue positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight_symbol} = {weight_value}, from {source} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit_symbol} = 1, bias unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value over {unit_label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value over components PC 1, PC 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The equations are about example {example}; a probe is in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height of the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{map_caption}: full {scale} at {compact} and {compact2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> A probe is in the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{compact} is class {classe}, {low} is class {classe2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number} of the block has {count}, row 1 has {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard holds no numbers: copy a block of cells first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block has {count}, {only} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}, column {column} of the block: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {count} fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {count} fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value of {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a weight to read all its digits; type to change it, press F to freeze it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} stays as it was</source>
        <extracomment>What a cell says, by role: from the names, its row, its column and its value. What a frozen weight&apos;s cell says besides. What a header says, by role: for a column, and for a row.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight can be frozen while a run is on; pause to freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}: weights cannot be set while a run is on; pause to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, the bias unit: always 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights from {source}, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights that make {row_header}, the sum of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bias {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} = {exact}, from {source} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights {matrix}, {rows} rows, {columns} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze / train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy matrix with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select this row&apos;s unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select this column&apos;s unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted: select the cell where the block is to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was frozen: select a weight first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no number: type {EXPECTED}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quoted} is too large: a weight&apos;s size must be below 1.8e308</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quoted} is not finite: a weight must be {EXPECTED}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {z}, target {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winning class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples kept for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drawn} of {size} drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs n of the schedule: after so many, step takes γ η, inverse time η / (1 + γ), and cosine ends at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule epochs n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor γ of the schedule: step multiplies η by it every n epochs, inverse time divides η by 1 + γ t/n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule factor gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share μ of the velocity that is kept from step to step, from 0 to below 1: v ← μ v − η ∂l/∂w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum mu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share ρ of the mean square that is kept from step to step, from 0 to below 1: a ← ρ a + (1 − ρ) g².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean square share rho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share β₁ of the mean gradient that is kept from step to step, from 0 to below 1: m ← β₁ m + (1 − β₁) g.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean gradient share beta 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share β₂ of the mean square that is kept from step to step, from 0 to below 1: a ← β₂ a + (1 − β₂) g².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean square share beta 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the share of each class the same among the training and the test examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split class by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the inputs were scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples to learn from. A built-in set, or a CSV file of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read your table again: what its columns are for, missing values, scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the examples kept back for testing, 0 to 90 per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed splits the examples the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split class by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {count} to test with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs and target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> z, y and the loss are in {unit}; the map is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {word}, see Notes.{unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw other examples, with the next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the same examples again, and begin to learn anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same data again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of examples, training and test together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the shift of each point; 0 for none. Arrow keys change it by 0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strip}: expected a number from 0 to {GREATEST_NOISE:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any formulas of the inputs, with commas between: x1^3, exp(-x1^2), [petal length]/x2.
There are + - * / ^ ( ) pi sin cos exp tanh sqrt abs; x1, x2, … or the columns&apos; names are the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network needs at least one input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what the network gets as its inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the network gets of each example: x, x², sin x, or any formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs: problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formulas of inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the network {word} of each example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the run to change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula of the hidden activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula of the output activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula of the number of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of each hidden layer: 4 is one layer of 4, 8, 8 are two of 8, none is no hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation of the hidden units, u_j = g(r_j).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden activation g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation of the outputs, z_k = f(s_k). Softmax is offered for classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output activation f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discrepancy l between target and output. Cross-entropy is offered with sigmoid and softmax outputs only: it takes the logarithm of z_k, which must lie between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed}: write the decimal point as a point, such as 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: expected a number from 0, such as 0.03 or 1e-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: expected a number from 0 to below 1, such as 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: expected a whole number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed}: expected units a layer, such as 4 or 8, 8; none for no hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed}: that would be {weights:,} weights; at most {MOST_WEIGHTS:,} are possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop at dead units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when a hidden tanh, sigmoid or relu unit cannot learn any more: its slope g′(r_j) is 0 for every training example. Each such unit stops a run only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when the training loss is no more than this at the end of an epoch. Empty: no such rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when for so many epochs in a row the loss has not been lower than before: the test loss, or the training loss where nothing is kept for testing. Empty: no such rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs without a lower loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when so many epochs are done, counted from the start of training. Empty: no such rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverse time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deck&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate η: each step is w ← w − η ∂l/∂w. Any number from 0; arrow up and down change it by a quarter. It can be changed during a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate eta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How η goes down with the epochs t: constant; step, η γ^⌊t/n⌋; inverse time, η / (1 + γ t/n); cosine, to 0 in n epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule of the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a gradient does to the weights. SGD is the lecture&apos;s; momentum and Nesterov keep a velocity, RMSProp and Adam divide by the gradient&apos;s usual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples whose mean gradient makes one step: 1 is online learning, the number of examples is full batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay λ₁: each step adds λ₁ sign(w) to ∂l/∂w, but for biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay λ₂: each step adds λ₂ w to ∂l/∂w, but for biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the first weights are drawn; biases begin at 0. Glorot: ±√(6/(n_in + n_out)); He: ±√(6/n_in); fitting takes He&apos;s for units like relu and Glorot&apos;s for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the random start and of the order of the examples: the same seed gives the same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed of the random start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be copied: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many pixels: save it with fewer, or as SVG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with {PROGRAM}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved as {path}: {rstrip}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name must end in {names} or {suffix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font-family=&quot;{families}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip-path=&quot;url(#{same_a})&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the map and of the targets; further out the colour stays that of the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours from {compact} to {compact2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l = −Σₖ [ yₖ log zₖ + (1 − yₖ) log(1 − zₖ) ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training runs as machine code, compiled for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training runs with NumPy: the same numbers, more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy trains until the compiled engine is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an example is right if the greatest zₖ is that of its class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an example is right if z₁ lies above {threshold} for the second class and not above it for the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loss_formula}, mean over the {part} examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy is for classes; these targets are numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the {part} examples that are right: {accuracy_rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss on the training examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss on the test examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy on the training examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy on the test examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times that all N = {example_count} training examples were gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates done: θ ← θ − η ∂l/∂θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training examples per second in this run or the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause to edit the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: add a point, with Shift of the next class. Drag a point: move it. Right button: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag: scatter points, with Shift of the next class. Right button: remove a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag: remove the points under the circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, move and remove points with the mouse (D); Escape ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why the data cannot be edited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target of a new point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that is to be learned at a new point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radius of the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius of brush and eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points a dab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many points the brush scatters at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New points are of class {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {name} for new points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of {input_count} inputs are edited in the Data table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points with {shape} targets are edited in the Data table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of the other inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {name} everywhere on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss against epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{HOW_TO_MOVE} Arrow keys: read out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis: equal steps are equal factors, so that small losses show as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch of the losses read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training loss read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test loss read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses at the point under the cursor; without a cursor, the last ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fainter the colour, the less sure the network is of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One colour for each class, however sure the network is of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output shown in the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which output the colours show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plane through the mean in which the training inputs vary most: their first two principal components.
Every example is drawn at the place of the plane that is nearest to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two inputs of your choice; the sliders say what the others are everywhere on the map.
Every example is drawn at its own two inputs, whatever its others are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plane of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the values of the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the other inputs at the values of what is in the network now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input that goes {direction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: add a point, with Shift of the next class. Drag a point: move it.
Right button: remove a point. Wheel: zoom. Escape: end editing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} is in the network; the next step learns from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is a class, each column what the network takes its examples for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a cell of the matrix to mark its examples in the Output plot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear the marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark no examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of the marked examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or Enter: show this example in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The first {MOST_LISTED} of the {count} rows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}{kind}: {names}{more}
Click or Enter: show it in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ROC curve is for two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residuals against predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point: show that example in the network.
{HOW_TO_MOVE}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction z of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the curve, or use the arrow keys, to read a threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {first} taken for {second}, FP / N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {second} found, TP / P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network&apos;s threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network itself draws the line between the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What guessing would give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or Enter: mark them in the Output plot, and list their rows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP / (TP + FP): of the examples that were taken for the class, how many are of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP / (TP + FN): of the examples of the class, how many were taken for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 TP / (2 TP + FP + FN): the harmonic mean of precision and recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP + FN: how many examples there are of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagonal by the sum of all: which share of the examples is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − Σ (y − z)² / Σ (y − mean y)²: 1 is perfect, 0 as good as always answering the mean of these examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√( Σ (y − z)² / n ): a typical distance from the target, in its own units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area under the curve: how often an example of the second class has a higher score than one of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no test examples. Set a test share on the left to keep some for testing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many examples are not counted while the run is on: the results follow when it pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({count:.0f}&#x202f;% of the class)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{examples_text} of {name} {verb} taken for {name2}{share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP / (TP + FP) = {right} / ({right} + {false})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP / (TP + FN) = {right} / ({right} + {missed})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 TP / (2 TP + FP + FN) = {right} / ({right} + {false} + {missed})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP + FN = {right} + {missed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All with {score} ≥ {compact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} taken for class {second}: {true} of class {second}, {false} of class {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not defined: all these targets are the same, so there is nothing to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not defined: no class has a {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of {name} over the {classes} of {classes2} classes that have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of {name} over the classes, each counting the same (macro average)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more of the toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what has no room in the toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of a run: from 1 step a second to as fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of learning done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean training loss l</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
