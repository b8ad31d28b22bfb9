<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>panels in one place</source>
        <translation>同一位置的面板</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>脱离</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>关闭此面板</translation>
    </message>
    <message>
        <source>Close {panel}; View &gt; Panels brings it back</source>
        <translation>关闭{panel}；可通过“视图 &gt; 面板”重新打开</translation>
    </message>
    <message>
        <source>Put {panel} back into the window</source>
        <translation>将{panel}放回窗口</translation>
    </message>
    <message>
        <source>Tear {panel} off, into a window of its own</source>
        <translation>将{panel}脱离为独立窗口</translation>
    </message>
    <message>
        <source>Worked example, forward</source>
        <translation>例题：前向</translation>
    </message>
    <message>
        <source>From x to z, number by number, as on the lecture&apos;s forward slides</source>
        <translation>从 x 到 z，逐个数计算，与讲义的前向幻灯片一致</translation>
    </message>
    <message>
        <source>Worked example, backward</source>
        <translation>例题：反向</translation>
    </message>
    <message>
        <source>One step of learning by hand: the deltas, the gradients, the new weights</source>
        <translation>手算一步学习：各个 δ、梯度、新权重</translation>
    </message>
    <message>
        <source>The old-weights mistake</source>
        <translation>旧权重的错误</translation>
    </message>
    <message>
        <source>What goes wrong where the new W is used for the gradient of V</source>
        <translation>若用新的 W 计算 V 的梯度，会出什么错</translation>
    </message>
    <message>
        <source>XOR needs a hidden layer</source>
        <translation>XOR 需要隐藏层</translation>
    </message>
    <message>
        <source>No straight line parts the two classes; hidden units do</source>
        <translation>没有直线能分开这两类；隐藏单元可以</translation>
    </message>
    <message>
        <source>Features instead of a hidden layer</source>
        <translation>用特征代替隐藏层</translation>
    </message>
    <message>
        <source>Two rings, learned without a hidden unit from the squares of the inputs</source>
        <translation>两个圆环，不用隐藏单元，由输入的平方学得</translation>
    </message>
    <message>
        <source>Symmetry of zero weights</source>
        <translation>零权重的对称性</translation>
    </message>
    <message>
        <source>Hidden units that start the same stay the same for ever</source>
        <translation>起点相同的隐藏单元永远相同</translation>
    </message>
    <message>
        <source>Eta too large</source>
        <translation>η 过大</translation>
    </message>
    <message>
        <source>Steps that overshoot, each more than the last</source>
        <translation>每一步都越过最低点，且一步比一步更远</translation>
    </message>
    <message>
        <source>Batch size and noise</source>
        <translation>批次大小与噪声</translation>
    </message>
    <message>
        <source>A loss that shakes with every example, and one that runs smoothly</source>
        <translation>一条随每个样本抖动的损失曲线，和一条平滑的损失曲线</translation>
    </message>
    <message>
        <source>Vanishing gradient in a deep sigmoid net</source>
        <translation>深层 sigmoid 网络中的梯度消失</translation>
    </message>
    <message>
        <source>Seven hidden layers, and a gradient that fades on its way back</source>
        <translation>七个隐藏层，梯度在回传途中逐渐消失</translation>
    </message>
    <message>
        <source>Dead ReLU units</source>
        <translation>死亡的 ReLU 单元</translation>
    </message>
    <message>
        <source>Units that are 0 for every example and cannot learn</source>
        <translation>对每个样本都输出 0 而无法学习的单元</translation>
    </message>
    <message>
        <source>Overfitting on noisy moons</source>
        <translation>在含噪月牙数据上过拟合</translation>
    </message>
    <message>
        <source>The training loss falls while the test loss rises</source>
        <translation>训练损失下降，而测试损失上升</translation>
    </message>
    <message>
        <source>Regression on a sine</source>
        <translation>正弦回归</translation>
    </message>
    <message>
        <source>A curve put together from a few tanh units</source>
        <translation>由几个 tanh 单元拼成的曲线</translation>
    </message>
    <message>
        <source>Iris flowers</source>
        <translation>鸢尾花</translation>
    </message>
    <message>
        <source>Three species by four lengths: softmax, test part, confusion matrix</source>
        <translation>由四个长度区分三个品种：softmax、测试部分、混淆矩阵</translation>
    </message>
    <message>
        <source>V and W</source>
        <translation>V 和 W</translation>
    </message>
    <message>
        <source>The weight matrices, to be read and changed</source>
        <translation>权重矩阵，可查看和修改</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>All numbers of the step as a table</source>
        <translation>以表格列出该步的所有数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The step as NumPy code</source>
        <translation>以 NumPy 代码表示该步</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Send any input through the network</source>
        <translation>将任意输入送入网络</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Gradient check: the backward pass beside central differences</source>
        <translation>梯度检验：反向传播与中心差分对照</translation>
    </message>
    <message>
        <source>Old weights</source>
        <translation>旧权重</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>All examples, to be read and edited</source>
        <translation>所有样本，可查看和编辑</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>A pinned run beside the one of now</source>
        <translation>固定的训练与当前训练对照</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Notes on the lecture&apos;s example and on the data</source>
        <translation>关于讲义例题和数据的说明</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>How good the answers are: confusion matrix, ROC, residuals</source>
        <translation>回答得有多好：混淆矩阵、ROC、残差</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>损失曲面</translation>
    </message>
    <message>
        <source>The loss over two weights</source>
        <translation>损失随两个权重的变化</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Everything that was done, and bookmarks</source>
        <translation>做过的一切，以及书签</translation>
    </message>
    <message>
        <source>New here? nn-sim can begin with fewer controls. You can change this at any time in the View menu.</source>
        <translation>初次使用？nn-sim 可以先显示较少的控件。您可随时在“视图”菜单中更改。</translation>
    </message>
    <message>
        <source>Show fewer controls</source>
        <translation>显示较少控件</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>The steps of learning in front: equation below the network, its answer beside it</source>
        <translation>以学习的步骤为主：公式在网络下方，网络的回答在旁边</translation>
    </message>
    <message>
        <source>&amp;Experiment</source>
        <translation>实验(&amp;E)</translation>
    </message>
    <message>
        <source>The plots in front, and larger: the output and the loss beside a smaller network</source>
        <translation>以图为主并放大：输出和损失在较小的网络旁边</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>展示(&amp;P)</translation>
    </message>
    <message>
        <source>Large type for a projector: the network and one plot; Page Down and Page Up step, + and - set the text</source>
        <translation>适合投影的大字：网络和一幅图；Page Down 和 Page Up 步进，+ 和 - 调整文字大小</translation>
    </message>
    <message>
        <source>compiled engine</source>
        <translation>编译引擎</translation>
    </message>
    <message>
        <source>NumPy engine (compiling…)</source>
        <translation>NumPy 引擎（正在编译…）</translation>
    </message>
    <message>
        <source>NumPy engine</source>
        <translation>NumPy 引擎</translation>
    </message>
    <message>
        <source>summary of the experiment</source>
        <translation>实验摘要</translation>
    </message>
    <message>
        <source> (safe mode)</source>
        <translation> (安全模式)</translation>
    </message>
    <message>
        <source>{name}[*] – nn-sim{mode}</source>
        <translation>{name}[*] – nn-sim{mode}</translation>
    </message>
    <message>
        <source>toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Data, network and training</source>
        <translation>数据、网络和训练</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Where each number of a step comes from</source>
        <translation>一步中的每个数从何而来</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>What the network answers over its inputs</source>
        <translation>网络对各处输入的回答</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>{title}  ·  {sizes}  ·  {total} weights  ·  seed {seed}  ·  {engine}</source>
        <translation>{title}  ·  {sizes}  ·  {total} 个权重  ·  随机种子 {seed}  ·  {engine}</translation>
    </message>
    <message>
        <source>The loss over the epochs, and how good the answers are</source>
        <translation>损失随轮次的变化，以及回答得有多好</translation>
    </message>
    <message>
        <source>Table of the data</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>&amp;Simple mode</source>
        <translation>简洁模式(&amp;S)</translation>
    </message>
    <message>
        <source>Show fewer controls and panels, for the first hours</source>
        <translation>显示较少的控件和面板，适合刚开始使用时</translation>
    </message>
    <message>
        <source>Show everything in these colours</source>
        <translation>以这些颜色显示全部内容</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>步进</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name}（未找到）</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>尚无文件</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Forget these names; the files stay where they are</source>
        <translation>忘记这些名称；文件仍留在原处</translation>
    </message>
    <message>
        <source>This is set for all who use this computer and cannot be changed here.</source>
        <translation>此项已为本机所有用户设定，无法在此更改。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Inputs at the left, outputs at the right, every value in its unit. Blue lines are positive weights, orange dashed ones negative. Click a line or a unit to follow it through all views.</source>
        <translation>输入在左，输出在右，每个值都显示在其单元中。蓝色线为正权重，橙色虚线为负权重。点击一条线或一个单元，即可在所有视图中跟踪它。</translation>
    </message>
    <message>
        <source>Step and run</source>
        <translation>步进与训练</translation>
    </message>
    <message>
        <source>Step does one step of learning, Back takes it back, Run trains until you pause. The box beside Step chooses how far a step goes, from one addend of a sum to a whole epoch.</source>
        <translation>“步进”执行一步学习，“后退”撤回一步，“训练”持续训练直到您暂停。“步进”旁的选框决定一步走多远，从和的一个加数到整个轮次。</translation>
    </message>
    <message>
        <source>Every number</source>
        <translation>每一个数</translation>
    </message>
    <message>
        <source>Equation writes out where a number comes from, with the numbers put in. The other pages show the matrices V and W, all numbers as a table, the code, and ways to check them.</source>
        <translation>“公式”写出一个数的来历，并代入数值。其他页面显示矩阵 V 和 W、列有所有数的表格、代码，以及检验它们的方法。</translation>
    </message>
    <message>
        <source>What to learn, and how</source>
        <translation>学什么，怎么学</translation>
    </message>
    <message>
        <source>Choose data, hidden layers, activations, loss and learning rate. Point at a name to read what it means. Whatever you change can be undone.</source>
        <translation>选择数据、隐藏层、激活函数、损失和学习率。指向某个名称可查看其含义。任何更改都可以撤销。</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>What the network answers for every input, with the examples on it. Click a point or any place, and it goes through the network.</source>
        <translation>网络对每个输入的回答，上面标有样本。点击一个点或任意位置，它就会送入网络。</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>整个训练过程</translation>
    </message>
    <message>
        <source>Once something was trained, pull this handle: every step comes back, exactly. The menu File has examples to try, Help has the user guide and this tour again.</source>
        <translation>训练之后，拖动此滑块：每一步都会精确重现。“文件”菜单中有可供尝试的示例，“帮助”菜单中有用户指南和本导览。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>句点</translation>
    </message>
    <message>
        <source>An apostrophe</source>
        <translation>撇号</translation>
    </message>
    <message>
        <source>A blank</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>decimal sign</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>the {what} must be one of {names}, not &apos;{value}&apos;</source>
        <translation>{what}必须是 {names} 之一，而不是“{value}”</translation>
    </message>
    <message>
        <source>{thousands!r} cannot stand between thousands where {decimal!r} is the decimal sign</source>
        <translation>{decimal!r} 为小数点符号时，{thousands!r} 不能作千位分隔符</translation>
    </message>
    <message>
        <source>the delimiter must be one character between the cells, not {delimiter!r}</source>
        <translation>分隔符必须是单元格之间的一个字符，而不是 {delimiter!r}</translation>
    </message>
    <message>
        <source>it only tells the rows apart; no two have the same value</source>
        <translation>它只用来区分各行，没有两行的值相同</translation>
    </message>
    <message>
        <source>its texts are all different, so nothing can be learned from them</source>
        <translation>其文本各不相同，无法从中学到东西</translation>
    </message>
    <message>
        <source>{count} different texts would need as many inputs</source>
        <translation>{count} 个不同的文本需要同样多的输入</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>其名称表明如此</translation>
    </message>
    <message>
        <source>it is the last that can be learned</source>
        <translation>它是最后一个可学习的列</translation>
    </message>
    <message>
        <source>{name} is taken for the target: {why}.</source>
        <translation>{name} 被用作目标：{why}。</translation>
    </message>
    <message>
        <source>{name} is ignored: {why}.</source>
        <translation>{name} 被忽略：{why}。</translation>
    </message>
    <message>
        <source>expected {width} columns, found {count}; look at the first rows again</source>
        <translation>应有 {width} 列，实有 {count} 列；请重新检查前几行</translation>
    </message>
    <message>
        <source>a number to predict</source>
        <translation>预测一个数</translation>
    </message>
    <message>
        <source>{count} numbers to predict</source>
        <translation>预测 {count} 个数</translation>
    </message>
    <message>
        <source>{count} rows, {given}, {learned}</source>
        <translation>{count} 行，{given}，{learned}</translation>
    </message>
    <message>
        <source>The text was read as {encoding}.</source>
        <translation>文本按 {encoding} 读取。</translation>
    </message>
    <message>
        <source>This column is ignored: {names}.</source>
        <translation>此列已忽略：{names}。</translation>
    </message>
    <message>
        <source>These columns are ignored: {names}.</source>
        <translation>这些列已忽略：{names}。</translation>
    </message>
    <message>
        <source>Decimals are written with a comma.</source>
        <translation>小数以逗号书写。</translation>
    </message>
    <message>
        <source>The cells are separated by {delimiter!r}.</source>
        <translation>单元格以 {delimiter!r} 分隔。</translation>
    </message>
    <message>
        <source>{sign} stands between the thousands of numbers.</source>
        <translation>数字的千位以{sign}分隔。</translation>
    </message>
    <message>
        <source>Written with {sign} and taken without it: {names}.</source>
        <translation>以 {sign} 书写，读取时已去掉：{names}。</translation>
    </message>
    <message>
        <source>some numbers are written with {sign} and some without</source>
        <translation>有些数字带 {sign}，有些不带</translation>
    </message>
    <message>
        <source>only a header</source>
        <translation>只有表头</translation>
    </message>
    <message>
        <source>only one row of data</source>
        <translation>只有一行数据</translation>
    </message>
    <message>
        <source>only 1 good row, {left_out:,} were left out</source>
        <translation>只有 1 行可用，略去了 {left_out:,} 行</translation>
    </message>
    <message>
        <source>only {count} good rows, {left_out:,} were left out</source>
        <translation>只有 {count} 行可用，略去了 {left_out:,} 行</translation>
    </message>
    <message>
        <source>found {found}; a dataset needs at least two rows of data</source>
        <translation>{found}；数据集至少需要两行数据</translation>
    </message>
    <message>
        <source>found more than {MOST_ROWS:,} rows or {MOST_NUMBERS:,} numbers; keep a part of its rows</source>
        <translation>超过 {MOST_ROWS:,} 行或 {MOST_NUMBERS:,} 个数；请只保留一部分行</translation>
    </message>
    <message>
        <source>unknown backend {name!r}; choose compiled or numpy</source>
        <translation>未知的后端 {name!r}；请选择 compiled 或 numpy</translation>
    </message>
    <message>
        <source>unknown order {order!r}; choose one of {names}</source>
        <translation>未知的顺序 {order!r}；请选择 {names} 之一</translation>
    </message>
    <message>
        <source>epochs must be a whole number from 0, got {epochs}</source>
        <translation>轮次必须是不小于 0 的整数，现为 {epochs}</translation>
    </message>
    <message>
        <source>a gradient must have the shape of theta, {shape}; got {shape2}</source>
        <translation>梯度的形状必须与 theta 相同，即 {shape}；现为 {shape2}</translation>
    </message>
    <message>
        <source>epsilon must be a number above 0, got 0</source>
        <translation>epsilon 必须大于 0，现为 0</translation>
    </message>
    <message>
        <source>{name} must be a number from 0, got {value!r}</source>
        <translation>{name} 必须是不小于 0 的数，现为 {value!r}</translation>
    </message>
    <message>
        <source>{name} must be a number from 0 to below 1, got {value!r}</source>
        <translation>{name} 必须是不小于 0 且小于 1 的数，现为 {value!r}</translation>
    </message>
    <message>
        <source>{name} must be a whole number from 1, got {value!r}</source>
        <translation>{name} 必须是不小于 1 的整数，现为 {value!r}</translation>
    </message>
    <message>
        <source>frozen must be a set of whole numbers from 0, got {places!r}</source>
        <translation>frozen 必须是由不小于 0 的整数组成的集合，现为 {places!r}</translation>
    </message>
    <message>
        <source>frozen must name whole numbers from 0, got {place!r}</source>
        <translation>frozen 只能包含不小于 0 的整数，现有 {place!r}</translation>
    </message>
    <message>
        <source>unknown {what} {name!r}; choose one of {names}</source>
        <translation>未知的 {what} {name!r}；请选择 {names} 之一</translation>
    </message>
    <message>
        <source>unknown initialiser {initialiser!r}; choose one of {names}</source>
        <extracomment>Starts that are drawn; biases begin at 0, so that no unit is pushed to one side.</extracomment>
        <translation>未知的初始化方式 {initialiser!r}；请选择 {names} 之一</translation>
    </message>
    <message>
        <source>the deck&apos;s V and W fit a 2-2-2 network only; choose another initialiser</source>
        <translation>讲义的 V 和 W 只适合 2-2-2 网络；请选择其他初始化方式</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>weight from input i to hidden unit j</source>
        <translation>从输入 i 到隐藏单元 j 的权重</translation>
    </message>
    <message>
        <source>weight from hidden unit j to output k</source>
        <translation>从隐藏单元 j 到输出 k 的权重</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>hidden weighted sum</source>
        <translation>隐藏单元的加权和</translation>
    </message>
    <message>
        <source>hidden output</source>
        <translation>隐藏单元的输出</translation>
    </message>
    <message>
        <source>output weighted sum</source>
        <translation>输出的加权和</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>discrepancy (loss) of one example</source>
        <translation>单个样本的偏差（损失）</translation>
    </message>
    <message>
        <source>slope of the loss along an output</source>
        <translation>损失沿一个输出的斜率</translation>
    </message>
    <message>
        <source>slope of the output activation</source>
        <translation>输出激活函数的斜率</translation>
    </message>
    <message>
        <source>output delta</source>
        <translation>输出的 δ</translation>
    </message>
    <message>
        <source>gradient for an output weight</source>
        <translation>输出权重的梯度</translation>
    </message>
    <message>
        <source>sum that comes back to hidden unit j</source>
        <translation>回传到隐藏单元 j 的和</translation>
    </message>
    <message>
        <source>slope of the activation</source>
        <translation>激活函数的斜率</translation>
    </message>
    <message>
        <source>hidden delta</source>
        <translation>隐藏单元的 δ</translation>
    </message>
    <message>
        <source>gradient for a hidden weight</source>
        <translation>隐藏权重的梯度</translation>
    </message>
    <message>
        <source>gradient, mean over the batch</source>
        <translation>梯度，批次平均</translation>
    </message>
    <message>
        <source>gradient with weight decay</source>
        <translation>含权重衰减的梯度</translation>
    </message>
    <message>
        <source>velocity, or running mean, before the step</source>
        <translation>该步之前的速度，或滑动平均</translation>
    </message>
    <message>
        <source>running mean square before the step</source>
        <translation>该步之前的平方滑动平均</translation>
    </message>
    <message>
        <source>velocity, or running mean, of the gradient</source>
        <translation>梯度的速度，或滑动平均</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>running mean square of the gradient</source>
        <translation>梯度平方的滑动平均</translation>
    </message>
    <message>
        <source>weight after the step</source>
        <translation>该步之后的权重</translation>
    </message>
    <message>
        <source>weight decay L1</source>
        <translation>权重衰减 L1</translation>
    </message>
    <message>
        <source>weight decay L2</source>
        <translation>权重衰减 L2</translation>
    </message>
    <message>
        <source>share of the old mean square</source>
        <translation>旧的平方均值所占比例</translation>
    </message>
    <message>
        <source>share of the old mean</source>
        <translation>旧的均值所占比例</translation>
    </message>
    <message>
        <source>what keeps from dividing by 0</source>
        <translation>防止除以 0 的量</translation>
    </message>
    <message>
        <source>loss, mean over the batch</source>
        <translation>损失，批次平均</translation>
    </message>
    <message>
        <source>this memory does not fit {optimiser} and {parameter_count} weights</source>
        <translation>此优化器记忆与 {optimiser} 和 {parameter_count} 个权重不匹配</translation>
    </message>
    <message>
        <source>frozen names place {place}, but this network has the weights 0 to {parameter_count}</source>
        <translation>frozen 包含位置 {place}，但此网络的权重只有 0 到 {parameter_count}</translation>
    </message>
    <message>
        <source>a {names} network has {parameter_count} weights, got an array of shape {shape}</source>
        <translation>{names} 网络有 {parameter_count} 个权重，给出的数组形状为 {shape}</translation>
    </message>
    <message>
        <source>a {names} network needs matrices of shape {list}, got {list2}; the bias is column 0</source>
        <translation>{names} 网络需要形状为 {list} 的矩阵，现为 {list2}；偏置在第 0 列</translation>
    </message>
    <message>
        <source>hidden activation</source>
        <translation>隐藏层激活函数</translation>
    </message>
    <message>
        <source>output activation</source>
        <translation>输出激活函数</translation>
    </message>
    <message>
        <source>softmax needs at least two outputs: with one, z_1 is always 1; use sigmoid instead</source>
        <translation>softmax 至少需要两个输出：只有一个时 z_1 恒为 1；请改用 sigmoid</translation>
    </message>
    <message>
        <source>cross-entropy needs outputs between 0 and 1, to take their logarithm: {output} does not keep to that; use sigmoid or softmax, or the squared loss</source>
        <translation>交叉熵要取输出的对数，因此需要 0 到 1 之间的输出：{output} 不能保证这一点；请使用 sigmoid 或 softmax，或改用平方损失</translation>
    </message>
    <message>
        <source>sizes needs at least the number of inputs and of outputs, got {checked}</source>
        <translation>sizes 至少需要输入数和输出数，现为 {checked}</translation>
    </message>
    <message>
        <source>sizes must be whole numbers from 1, got {size!r} in {checked}</source>
        <translation>sizes 必须是不小于 1 的整数，现在 {checked} 中有 {size!r}</translation>
    </message>
    <message>
        <source>X must have shape (B, {m}), one example a row without the bias; got {shape}</source>
        <translation>X 的形状必须为 (B, {m})，每行一个样本，不含偏置；现为 {shape}</translation>
    </message>
    <message>
        <source>Y must have shape ({shape}, {k}), one target row for each row of X; got {shape2}</source>
        <translation>Y 的形状必须为 ({shape}, {k})，X 的每一行对应一行目标值；现为 {shape2}</translation>
    </message>
    <message>
        <source>a step needs at least one example; X has no rows</source>
        <translation>一步至少需要一个样本；X 没有任何行</translation>
    </message>
    <message>
        <source>Not defined: no example was taken for {of_class}.</source>
        <translation>无定义：没有样本被判为 {of_class}。</translation>
    </message>
    <message>
        <source>Not defined: there is no example of {of_class}.</source>
        <translation>无定义：没有属于 {of_class} 的样本。</translation>
    </message>
    <message>
        <source>Not defined: there is no example of {of_class}, and none was taken for it.</source>
        <translation>无定义：没有属于 {of_class} 的样本，也没有样本被判为它。</translation>
    </message>
    <message>
        <source>edited data must have the same columns and classes</source>
        <translation>编辑后的数据必须有相同的列和类别</translation>
    </message>
    <message>
        <source>a block of {shape} x {shape2} at row {row}, column {column} does not fit into a matrix of {rows} x {columns}</source>
        <translation>位于第 {row} 行第 {column} 列的 {shape} x {shape2} 块放不进 {rows} x {columns} 的矩阵</translation>
    </message>
    <message>
        <source>a weight must be a finite number</source>
        <translation>权重必须是有限数</translation>
    </message>
    <message>
        <source>seed must be a whole number from 0 to {value}, got {seed}</source>
        <translation>随机种子必须是 0 到 {value} 的整数，现为 {seed}</translation>
    </message>
    <message>
        <source>cross-entropy needs targets between 0 and 1; this data set has other numbers: use the squared loss</source>
        <translation>交叉熵需要 0 到 1 之间的目标值；此数据集的目标是其他数值：请使用平方损失</translation>
    </message>
    <message>
        <source>softmax gives shares of classes; the targets of this data set are numbers: use identity</source>
        <translation>softmax 给出各类别所占的比例；此数据集的目标是数值：请使用 identity</translation>
    </message>
    <message>
        <source>; frozen: training leaves it as it is</source>
        <translation>；已冻结：训练不会改变它</translation>
    </message>
    <message>
        <source>{shape} x {shape2} weights at row {row}, column {column} do not lie in a matrix of {rows} x {columns}</source>
        <translation>位于第 {row} 行第 {column} 列的 {shape} x {shape2} 个权重不在 {rows} x {columns} 的矩阵内</translation>
    </message>
    <message>
        <source>The network takes 1 input, not {count}.</source>
        <translation>网络需要 1 个输入，而不是 {count} 个。</translation>
    </message>
    <message>
        <source>The network takes {m} inputs, not {count}.</source>
        <translation>网络需要 {m} 个输入，而不是 {count} 个。</translation>
    </message>
    <message>
        <source>An input must be a finite number.</source>
        <translation>输入必须是有限数。</translation>
    </message>
    <message>
        <source>The ROC curve needs examples of both classes; here there are of one only.</source>
        <translation>ROC 曲线需要两个类别的样本；这里只有一个类别的。</translation>
    </message>
    <message>
        <source>The network has no number for some examples, so they cannot be put in order.</source>
        <translation>网络对某些样本没有给出数值，因此无法排序。</translation>
    </message>
    <message>
        <source>target_loss must be a number from 0, got {target_loss!r}</source>
        <translation>target_loss 必须是不小于 0 的数，现为 {target_loss!r}</translation>
    </message>
    <message>
        <source>step {step} is not on branch {branch_id}</source>
        <translation>第 {step} 步不在分支 {branch_id} 上</translation>
    </message>
    <message>
        <source>Pause the run first: while it is on, only the learning rate and the speed can be changed.</source>
        <translation>请先暂停训练：训练进行时只能更改学习率和速度。</translation>
    </message>
    <message>
        <source>Pause the run first: the history rests while it is on.</source>
        <translation>请先暂停训练：训练进行时历史不可用。</translation>
    </message>
    <message>
        <source>There is no row {row} in {title}.</source>
        <translation>{title} 中没有第 {row} 行。</translation>
    </message>
    <message>
        <source>That plane lies in the inputs of other data.</source>
        <translation>该平面属于另一份数据的输入。</translation>
    </message>
    <message>
        <source>Paste {rows} × {columns} weights into {matrix_name}</source>
        <translation>将 {rows} × {columns} 个权重粘贴到 {matrix_name}</translation>
    </message>
    <message>
        <source>Stop rules</source>
        <translation>停止规则</translation>
    </message>
    <message>
        <source>{rows} × {columns} weights of {matrix}</source>
        <translation>{matrix} 的 {rows} × {columns} 个权重</translation>
    </message>
    <message>
        <source>Freeze {weights}</source>
        <translation>冻结 {weights}</translation>
    </message>
    <message>
        <source>Train {weights} again</source>
        <translation>恢复训练 {weights}</translation>
    </message>
    <message>
        <source>Hidden layers: {layers}</source>
        <translation>隐藏层：{layers}</translation>
    </message>
    <message>
        <source>New random start, seed {seed}</source>
        <translation>重新随机初始化，随机种子 {seed}</translation>
    </message>
    <message>
        <source>, by class</source>
        <translation>，按类别</translation>
    </message>
    <message>
        <source>Test share {test_share:.0%}, split seed {seed}{by_class}</source>
        <translation>测试占比 {test_share:.0%}，划分种子 {seed}{by_class}</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>移动一个点</translation>
    </message>
    <message>
        <source>Paste {rows} × {columns} cells at row {row}</source>
        <translation>从第 {row} 行起粘贴 {rows} × {columns} 个单元格</translation>
    </message>
    <message>
        <source>Row {row}: {name} = {value}</source>
        <translation>第 {row} 行：{name} = {value}</translation>
    </message>
    <message>
        <source>Delete a point</source>
        <translation>删除一个点</translation>
    </message>
    <message>
        <source>Delete {count} points</source>
        <translation>删除 {count} 个点</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>添加一个点</translation>
    </message>
    <message>
        <source>Add {count} points</source>
        <translation>添加 {count} 个点</translation>
    </message>
    <message>
        <source>Add a point of class {name}</source>
        <translation>添加一个类别 {name} 的点</translation>
    </message>
    <message>
        <source>Add {count} points of class {name}</source>
        <translation>添加 {count} 个类别 {name} 的点</translation>
    </message>
    <message>
        <source>Brush a point</source>
        <translation>用画笔添加一个点</translation>
    </message>
    <message>
        <source>Brush {count} points</source>
        <translation>用画笔添加 {count} 个点</translation>
    </message>
    <message>
        <source>Brush a point of class {name}</source>
        <translation>用画笔添加一个类别 {name} 的点</translation>
    </message>
    <message>
        <source>Brush {count} points of class {name}</source>
        <translation>用画笔添加 {count} 个类别 {name} 的点</translation>
    </message>
    <message>
        <source>Data: {title}</source>
        <translation>数据：{title}</translation>
    </message>
    <message>
        <source>{title}: size {value}</source>
        <translation>{title}：大小 {value}</translation>
    </message>
    <message>
        <source>{title}: noise {value}</source>
        <translation>{title}：噪声 {value}</translation>
    </message>
    <message>
        <source>{title}: data seed {value}</source>
        <translation>{title}：数据随机种子 {value}</translation>
    </message>
    <message>
        <source>Stop when no better for 1 epoch</source>
        <translation>1 轮无改善时停止</translation>
    </message>
    <message>
        <source>Stop when no better for {n} epochs</source>
        <translation>连续 {n} 轮无改善时停止</translation>
    </message>
    <message>
        <source>Optimiser {name}</source>
        <translation>优化器 {name}</translation>
    </message>
    <message>
        <source>Learning rate {schedule}</source>
        <translation>学习率 {schedule}</translation>
    </message>
    <message>
        <source>data seed</source>
        <translation>数据随机种子</translation>
    </message>
    <message>
        <source>No last epoch</source>
        <translation>不限最后轮次</translation>
    </message>
    <message>
        <source>Stop at epoch {n}</source>
        <translation>在第 {n} 轮停止</translation>
    </message>
    <message>
        <source>No target loss</source>
        <translation>不设目标损失</translation>
    </message>
    <message>
        <source>Stop at loss {loss:g}</source>
        <translation>损失达到 {loss:g} 时停止</translation>
    </message>
    <message>
        <source>No patience rule</source>
        <translation>不设早停规则</translation>
    </message>
    <message>
        <source>Stop at dead units</source>
        <translation>出现死亡单元时停止</translation>
    </message>
    <message>
        <source>Do not stop at dead units</source>
        <translation>出现死亡单元时不停止</translation>
    </message>
    <message>
        <source>Batch size {batch_size}</source>
        <translation>批次大小 {batch_size}</translation>
    </message>
    <message>
        <source>Weight decay L1 {l1:g}, L2 {l2:g}</source>
        <translation>权重衰减 L1 {l1:g}，L2 {l2:g}</translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation>初始化 {name}</translation>
    </message>
    <message>
        <source>Hidden activation {name}</source>
        <translation>隐藏层激活函数 {name}</translation>
    </message>
    <message>
        <source>Output activation {name}</source>
        <translation>输出激活函数 {name}</translation>
    </message>
    <message>
        <source>Loss {name}</source>
        <translation>损失 {name}</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>随机种子 {seed}</translation>
    </message>
    <message>
        <source>Features: {features}</source>
        <translation>特征：{features}</translation>
    </message>
    <message>
        <source>Reset to the same start</source>
        <translation>重置到同一起点</translation>
    </message>
    <message>
        <source>Back to the start of the pinned run</source>
        <translation>回到固定的训练的起点</translation>
    </message>
    <message>
        <source>Back to before, η = {eta:g}</source>
        <translation>回到之前，η = {eta:g}</translation>
    </message>
    <message>
        <source>Bookmark “{name}” at step {step}</source>
        <translation>第 {step} 步的书签“{name}”</translation>
    </message>
    <message>
        <source>No bookmark at step {step}</source>
        <translation>第 {step} 步不设书签</translation>
    </message>
    <message>
        <source>No bookmark “{name}”</source>
        <translation>移除书签“{name}”</translation>
    </message>
    <message>
        <source>Go to step {step}</source>
        <translation>转到第 {step} 步</translation>
    </message>
    <message>
        <source> of run {branch}</source>
        <translation> (训练 {branch})</translation>
    </message>
    <message>
        <source>That was so before this run began: change the rule to train on.</source>
        <translation>这次训练开始前就已如此：要继续训练，请更改规则。</translation>
    </message>
    <message>
        <source>the training thread did not end in time</source>
        <translation>训练线程未能及时结束</translation>
    </message>
    <message>
        <source>Training stopped by an error in the program ({message}); the weights from before it are shown.</source>
        <translation>训练因程序错误而停止（{message}）；现显示出错之前的权重。</translation>
    </message>
    <message>
        <source>Step {step}, {eta}</source>
        <translation>第 {step} 步，{eta}</translation>
    </message>
    <message>
        <source>Epoch {epoch}, {eta}</source>
        <translation>第 {epoch} 轮，{eta}</translation>
    </message>
    <message>
        <source>Train {steps} steps, {eta}</source>
        <translation>训练 {steps} 步，{eta}</translation>
    </message>
    <message>
        <source>Train {epochs} epochs, {eta}</source>
        <translation>训练 {epochs} 轮，{eta}</translation>
    </message>
    <message>
        <source>weight from {start} to {unit_name}</source>
        <translation>从 {start} 到 {unit_name} 的权重</translation>
    </message>
    <message>
        <source>sum that comes back to {unit}</source>
        <translation>回传到{unit}的和</translation>
    </message>
    <message>
        <source>the bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>input {unit}</source>
        <translation>输入 {unit}</translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation>输出 {unit}</translation>
    </message>
    <message>
        <source>hidden unit {unit} of layer {layer}</source>
        <translation>第 {layer} 层的隐藏单元 {unit}</translation>
    </message>
    <message>
        <source>hidden unit {unit}</source>
        <translation>隐藏单元 {unit}</translation>
    </message>
    <message>
        <source>A step of {examples} examples through {parameter_count} weights is too much to show number by number: choose a smaller batch.</source>
        <translation>一步含 {examples} 个样本、经过 {parameter_count} 个权重，数量太多，无法逐个显示：请选择更小的批次。</translation>
    </message>
    <message>
        <source>The {name}, one of the settings.</source>
        <translation>{name}，设置之一。</translation>
    </message>
    <message>
        <source>The chain rule written out: how the loss changes with the output, times how the output changes with s.</source>
        <translation>完整写出的链式法则：损失随输出的变化，乘以输出随 s 的变化。</translation>
    </message>
    <message>
        <source>The bias unit: always 1, so that its weight is added as it is.</source>
        <translation>偏置单元：恒为 1，因此其权重按原值相加。</translation>
    </message>
    <message>
        <source>Input {index} of the example, as the network is given it.</source>
        <translation>样本的输入 {index}，即送入网络的值。</translation>
    </message>
    <message>
        <source>{who} adds up what comes in, each number times its weight; the bias weight is times 1.</source>
        <translation>{who} 将传入的数各乘以其权重后相加；偏置权重乘以 1。</translation>
    </message>
    <message>
        <source>{who} hands its sum on as it is: its activation is the identity.</source>
        <translation>{who} 原样传出它的和：其激活函数为恒等函数。</translation>
    </message>
    <message>
        <source>{who} sends its sum through its activation, {hidden}.</source>
        <translation>{who} 将它的和送入激活函数 {hidden}。</translation>
    </message>
    <message>
        <source>Output {index} takes its share of all outputs: softmax makes them add up to 1.</source>
        <translation>输出 {index} 取其在所有输出中的份额：softmax 使它们之和为 1。</translation>
    </message>
    <message>
        <source>Output {index} answers with its sum as it is: its activation is the identity.</source>
        <translation>输出 {index} 原样给出它的和：其激活函数为恒等函数。</translation>
    </message>
    <message>
        <source>Output {index} sends its sum through its activation, {output}.</source>
        <translation>输出 {index} 将它的和送入激活函数 {output}。</translation>
    </message>
    <message>
        <source>How far the outputs are from the targets: half the sum of the squared errors.</source>
        <translation>输出与目标相差多远：误差平方和的一半。</translation>
    </message>
    <message>
        <source>How surprised the network is by the targets: the cross-entropy.</source>
        <translation>网络对目标有多意外：交叉熵。</translation>
    </message>
    <message>
        <source>How the loss changes with {symbol}: the fractions of the long way cancel, output minus target is left.</source>
        <translation>损失随 {symbol} 的变化：完整推导中的分式相消，只剩输出减去目标。</translation>
    </message>
    <message>
        <source>How the loss changes with {symbol}: the error, times the slope of the output activation ({slope}).</source>
        <translation>损失随 {symbol} 的变化：误差乘以输出激活函数的斜率（{slope}）。</translation>
    </message>
    <message>
        <source>What comes back to {who}: the deltas of the layer after it, each times the old weight that leads there.</source>
        <translation>回传到{who}的量：其后一层的各个 δ，各乘以通向那里的旧权重。</translation>
    </message>
    <message>
        <source>, which is 1 for the identity</source>
        <translation>（恒等函数时为 1）</translation>
    </message>
    <message>
        <source>How the loss changes with {r}: what came back, {c}, times the slope {slope}{size}.</source>
        <translation>损失随 {r} 的变化：回传来的 {c} 乘以斜率 {slope}{size}。</translation>
    </message>
    <message>
        <source>The slope of {hidden} where the unit stands: how much of a change gets through.</source>
        <translation>{hidden} 在该单元所处位置的斜率：变化中有多少能通过。</translation>
    </message>
    <message>
        <source>Target {index} of the example: what the output should be.</source>
        <translation>样本的目标 {index}：输出应有的值。</translation>
    </message>
    <message>
        <source>How the loss changes with output {index}.</source>
        <translation>损失随输出 {index} 的变化。</translation>
    </message>
    <message>
        <source>How output {index} changes with its sum.</source>
        <translation>输出 {index} 随其和的变化。</translation>
    </message>
    <message>
        <source>The mean of the loss over the {examples} examples of the batch.</source>
        <translation>批次中 {examples} 个样本的损失平均值。</translation>
    </message>
    <message>
        <source>A weight as it was before this step; the whole step uses this old value.</source>
        <translation>该步之前的权重；整个步骤都使用这个旧值。</translation>
    </message>
    <message>
        <source>How the loss changes with {}: the delta it leads to, {}, times what it carries, {}.</source>
        <translation>损失随 {} 的变化：它所通向的 δ，即 {}，乘以它所传递的值 {}。</translation>
    </message>
    <message>
        <source>This weight is frozen: the step leaves it as it is.</source>
        <translation>此权重已冻结：该步不改变它。</translation>
    </message>
    <message>
        <source>The new weight: the old one, moved against its gradient by the learning rate times its size.</source>
        <translation>新权重：旧权重逆着梯度移动，移动量为学习率乘以梯度大小。</translation>
    </message>
    <message>
        <source>The new weight, by {optimiser}.</source>
        <translation>新权重，由 {optimiser} 得出。</translation>
    </message>
    <message>
        <source>The mean of this gradient over the {examples} examples of the batch.</source>
        <translation>该梯度在批次 {examples} 个样本上的平均值。</translation>
    </message>
    <message>
        <source>d is what the optimiser is given: the gradient with weight decay; biases do not decay.</source>
        <translation>d 是交给优化器的量：含权重衰减的梯度；偏置不衰减。</translation>
    </message>
    <message>
        <source>What the optimiser remembered of earlier gradients before this step.</source>
        <translation>优化器在该步之前记住的早先梯度。</translation>
    </message>
    <message>
        <source>The mean square that the optimiser remembered before this step.</source>
        <translation>优化器在该步之前记住的平方均值。</translation>
    </message>
    <message>
        <source>What the optimiser remembers of gradients: much of the old, some of the new.</source>
        <translation>优化器对梯度的记忆：大部分是旧的，小部分是新的。</translation>
    </message>
    <message>
        <source>How large the gradient usually is: the running mean of its square.</source>
        <translation>梯度通常有多大：其平方的滑动平均。</translation>
    </message>
    <message>
        <source>{positive} if {sign_of} &gt; 0 else {otherwise}</source>
        <translation>若 {sign_of} &gt; 0 则 {positive}，否则 {otherwise}</translation>
    </message>
    <message>
        <source>{name}, a weight of {unit}, left the range of numbers.</source>
        <translation>{unit}的权重 {name} 超出了数值范围。</translation>
    </message>
    <message>
        <source>the square of the gradient for {name}, a weight of {unit}, left the range of numbers.</source>
        <translation>{unit}的权重 {name} 的梯度平方超出了数值范围。</translation>
    </message>
    <message>
        <source>{optimiser} divides by its root, so that the weight would stand still from here on.</source>
        <translation>{optimiser} 要除以它的平方根，因此该权重从此将停滞不动。</translation>
    </message>
    <message>
        <source>inputs, targets or weights are too large, or {eta} is: try {tenth}.</source>
        <translation>输入、目标或权重过大，或者 {eta} 过大：请尝试 {tenth}。</translation>
    </message>
    <message>
        <source>the gradient for a frozen weight of {unit} left the range of numbers.</source>
        <translation>{unit}的一个冻结权重的梯度超出了数值范围。</translation>
    </message>
    <message>
        <source>{name}, a weight of {unit}, grew beyond {bound}.</source>
        <translation>{unit}的权重 {name} 增长到超过 {bound}。</translation>
    </message>
    <message>
        <source>{name} of {unit} left the range of numbers.</source>
        <translation>{unit}的 {name} 超出了数值范围。</translation>
    </message>
    <message>
        <source>the loss l left the range of numbers.</source>
        <translation>损失 l 超出了数值范围。</translation>
    </message>
    <message>
        <source>Its r_j is below 0 for every training example, so that its u_j = max(0, r_j) is always 0.</source>
        <translation>它的 r_j 对每个训练样本都小于 0，因此其 u_j = max(0, r_j) 恒为 0。</translation>
    </message>
    <message>
        <source>Its r_j is so far from 0 for every training example that its u_j = tanh(r_j) is always 1 or −1.</source>
        <translation>它的 r_j 对每个训练样本都离 0 太远，因此其 u_j = tanh(r_j) 恒为 1 或 −1。</translation>
    </message>
    <message>
        <source>Its r_j is so far from 0 for every training example that its u_j is always 0 or 1.</source>
        <translation>它的 r_j 对每个训练样本都离 0 太远，因此其 u_j 恒为 0 或 1。</translation>
    </message>
    <message>
        <source>Their r_j is below 0 for every training example, so that their u_j = max(0, r_j) is always 0.</source>
        <translation>它们的 r_j 对每个训练样本都小于 0，因此其 u_j = max(0, r_j) 恒为 0。</translation>
    </message>
    <message>
        <source>Their r_j is so far from 0 for every training example that their u_j = tanh(r_j) is always 1 or −1.</source>
        <translation>它们的 r_j 对每个训练样本都离 0 太远，因此其 u_j = tanh(r_j) 恒为 1 或 −1。</translation>
    </message>
    <message>
        <source>Their r_j is so far from 0 for every training example that their u_j is always 0 or 1.</source>
        <translation>它们的 r_j 对每个训练样本都离 0 太远，因此其 u_j 恒为 0 或 1。</translation>
    </message>
    <message>
        <source>{units} cannot learn: the slope g&apos;(r_j) is 0, from the start. {cause}</source>
        <translation>{units}无法学习：从一开始，斜率 g&apos;(r_j) 就为 0。{cause}</translation>
    </message>
    <message>
        <source>{units} cannot learn any more: the slope g&apos;(r_j) is 0, at step {step} (epoch {epoch}). {cause}</source>
        <translation>{units}无法再学习：在第 {step} 步（第 {epoch} 轮），斜率 g&apos;(r_j) 为 0。{cause}</translation>
    </message>
    <message>
        <source>{eta} is probably too large, try {tenth}.</source>
        <translation>{eta} 可能过大，请尝试 {tenth}。</translation>
    </message>
    <message>
        <source>Training diverged at step {step} (epoch {epoch}): {happened} {cause} The weights before that step are kept; {advice}</source>
        <translation>训练在第 {step} 步（第 {epoch} 轮）发散：{happened}{cause}该步之前的权重已保留；{advice}</translation>
    </message>
    <message>
        <source>The weights had grown up to {largest:.1e}: {{eta}} is too large, each step overshoots more than the last.</source>
        <translation>权重已增长到 {largest:.1e}：{{eta}} 过大，每一步都比上一步越过得更远。</translation>
    </message>
    <message>
        <source>{saturated:.0%} of the hidden outputs were saturated, so that only the later weights still moved.</source>
        <translation>{saturated:.0%} 的隐藏输出已饱和，因此只有后面的权重仍在变化。</translation>
    </message>
    <message>
        <source>The largest weight was {largest:.3g}: a single step overshot.</source>
        <translation>最大的权重为 {largest:.3g}：仅一步就越过了头。</translation>
    </message>
    <message>
        <source>a slice of the loss needs two different weights</source>
        <translation>损失切面需要两个不同的权重</translation>
    </message>
    <message>
        <source>The axes must be two different inputs.</source>
        <translation>两轴必须是两个不同的输入。</translation>
    </message>
    <message>
        <source>Stopped at epoch {epoch}: the training loss, {loss_train:.4g}, is low enough.</source>
        <translation>在第 {epoch} 轮停止：训练损失 {loss_train:.4g} 已足够低。</translation>
    </message>
    <message>
        <source>Stopped at epoch {epoch}: no lower loss than {best:.4g} for 1 epoch.</source>
        <translation>在第 {epoch} 轮停止：1 轮内损失没有低于 {best:.4g}。</translation>
    </message>
    <message>
        <source>Stopped at epoch {epoch}: no lower loss than {best:.4g} for {count} epochs.</source>
        <translation>在第 {epoch} 轮停止：{count} 轮内损失没有低于 {best:.4g}。</translation>
    </message>
    <message>
        <source>Stopped at epoch {epoch}, as asked.</source>
        <translation>按要求在第 {epoch} 轮停止。</translation>
    </message>
    <message>
        <source>bit-identical: {steps} steps replayed, {keyframes} recorded states compared</source>
        <translation>逐位一致：重放了 {steps} 步，比较了 {keyframes} 个记录状态</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>a step from {good} to {bad}</source>
        <translation>第 {good} 步到第 {bad} 步中的某一步</translation>
    </message>
    <message>
        <source>differs: {where} of branch {branch} is the first whose recorded state does not come out again</source>
        <translation>不一致：在分支 {branch} 上，{where} 最先出现无法重现的记录状态</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>the columns of a table must be as many as its names, and of one length</source>
        <translation>表格的列数必须与列名数相同，且各列等长</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>尚无内容可显示。</translation>
    </message>
    <message>
        <source>Rows: {count}.</source>
        <translation>行数：{count}。</translation>
    </message>
    <message>
        <source>Last: {row}.</source>
        <translation>最后一行：{row}。</translation>
    </message>
    <message>
        <source>{name} from {least} to {greatest}.</source>
        <translation>{name}：从 {least} 到 {greatest}。</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数值</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>minus infinite</source>
        <translation>负无穷大</translation>
    </message>
    <message>
        <source>{number} times 10 to the {power}</source>
        <translation>{number} 乘以 10 的 {power} 次方</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>第 {number} 层</translation>
    </message>
    <message>
        <source>gradient {number}</source>
        <translation>梯度 {number}</translation>
    </message>
    <message>
        <source>bias unit x 0, {value}</source>
        <translation>偏置单元 x 0，{value}</translation>
    </message>
    <message>
        <source>bias unit u 0, {value}</source>
        <translation>偏置单元 u 0，{value}</translation>
    </message>
    <message>
        <source>input x {number}, {value}</source>
        <translation>输入 x {number}，{value}</translation>
    </message>
    <message>
        <source>output z {number}, {value}</source>
        <translation>输出 z {number}，{value}</translation>
    </message>
    <message>
        <source>hidden unit u {number}, {value}</source>
        <translation>隐藏单元 u {number}，{value}</translation>
    </message>
    <message>
        <source>{unit} of layer {layer}</source>
        <translation>第 {layer} 层的{unit}</translation>
    </message>
    <message>
        <source>layer {layer}, {said}</source>
        <translation>第 {layer} 层，{said}</translation>
    </message>
    <message>
        <source>minus {number}</source>
        <translation>负 {number}</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the table with every digit, for a spreadsheet</source>
        <translation>以全部位数复制表格，供电子表格使用</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>另存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the table with every digit to a file</source>
        <translation>以全部位数将表格写入文件</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Read the numbers behind the picture again</source>
        <translation>重新读取图背后的数值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this window (Escape)</source>
        <translation>关闭此窗口 (Esc)</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>表格已复制。</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>The table could not be saved as {path}: {reason}.</source>
        <translation>无法将表格保存为 {path}：{reason}。</translation>
    </message>
    <message>
        <source>loss, training part</source>
        <translation>损失，训练部分</translation>
    </message>
    <message>
        <source>loss, test part</source>
        <translation>损失，测试部分</translation>
    </message>
    <message>
        <source>Loss against epoch</source>
        <translation>损失随轮次的变化</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定的</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Losses of two runs</source>
        <translation>两次训练的损失</translation>
    </message>
    <message>
        <source>loss, right</source>
        <translation>损失，正确</translation>
    </message>
    <message>
        <source>loss, mistaken</source>
        <translation>损失，错误</translation>
    </message>
    <message>
        <source>Loss of both ways against the epoch</source>
        <translation>两种做法的损失随轮次的变化</translation>
    </message>
    <message>
        <source>Output of the network over its inputs</source>
        <translation>网络对各处输入的输出</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Examples with the network&apos;s answers</source>
        <translation>样本及网络的回答</translation>
    </message>
    <message>
        <source>Pause the run first</source>
        <translation>请先暂停训练</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>This is the beginning</source>
        <translation>已在起点</translation>
    </message>
    <message>
        <source>There is no hidden layer; add one first</source>
        <translation>没有隐藏层；请先添加一个</translation>
    </message>
    <message>
        <source>A hidden layer has at least one unit</source>
        <translation>隐藏层至少要有一个单元</translation>
    </message>
    <message>
        <source>Select a weight first, or a unit that weights lead to</source>
        <translation>请先选择一个权重，或一个有权重通向它的单元</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>{name} outputs cannot hold the targets of this data</source>
        <translation>{name} 输出无法表示此数据的目标</translation>
    </message>
    <message>
        <source>This loss does not go with the output activation or with the targets of this data</source>
        <translation>此损失与输出激活函数或此数据的目标不相配</translation>
    </message>
    <message>
        <source>These weights belong to a network of another shape</source>
        <translation>这些权重属于形状不同的网络</translation>
    </message>
    <message>
        <source>This data was not drawn at random; choose a built-in set that is</source>
        <translation>此数据不是随机生成的；请选择随机生成的内置数据集</translation>
    </message>
    <message>
        <source>No examples are kept for testing; set a test share first</source>
        <translation>没有留作测试的样本；请先设置测试占比</translation>
    </message>
    <message>
        <source>Pin a run first</source>
        <translation>请先固定一次训练</translation>
    </message>
    <message>
        <source>These are all the digits there are</source>
        <translation>已是全部位数</translation>
    </message>
    <message>
        <source>There must be two digits at least</source>
        <translation>至少须有两位</translation>
    </message>
    <message>
        <source>The network shows an example already</source>
        <translation>网络已在显示一个样本</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>示例(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hidden activation g</source>
        <translation>隐藏层激活函数 g(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Output activation f</source>
        <translation>输出激活函数 f(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>损失(&amp;L)</translation>
    </message>
    <message>
        <source>Random &amp;start</source>
        <translation>随机初始化(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;How far a step goes</source>
        <translation>一步走多远(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Optimiser</source>
        <translation>优化器(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>输入想做之事的几个字母</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Esc leaves</source>
        <translation>方向键选择，Enter 执行，Esc 退出</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>没有这样的名称。请换一个词。</translation>
    </message>
    <message>
        <source>&amp;New data</source>
        <translation>新数据(&amp;N)</translation>
    </message>
    <message>
        <source>Draw other examples of the same kind, with the next seed</source>
        <translation>用下一个随机种子生成同类的其他样本</translation>
    </message>
    <message>
        <source>Another &amp;split</source>
        <translation>换一种划分(&amp;S)</translation>
    </message>
    <message>
        <source>Keep other examples for testing, drawn with the next seed</source>
        <translation>用下一个随机种子抽取其他样本留作测试</translation>
    </message>
    <message>
        <source>Import &amp;table…</source>
        <translation>导入表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose a table of your own and what its columns are for</source>
        <translation>选择您自己的表格，并指定各列的用途</translation>
    </message>
    <message>
        <source>Import &amp;options…</source>
        <translation>导入选项(&amp;O)…</translation>
    </message>
    <message>
        <source>Read the last table again, otherwise</source>
        <translation>换一种方式重新读取上次的表格</translation>
    </message>
    <message>
        <source>&amp;Paste data…</source>
        <translation>粘贴数据(&amp;P)…</translation>
    </message>
    <message>
        <source>Learn from cells copied from a spreadsheet</source>
        <translation>从电子表格复制的单元格学习</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Begin with the worked example again</source>
        <translation>重新从例题开始</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open saved work, or a table to learn from</source>
        <translation>打开保存的工作，或用于学习的表格</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the work with its data and its past</source>
        <translation>保存工作及其数据和历史</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>以其他名称保存</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>nn-sim has met an error</source>
        <translation>nn-sim 遇到错误</translation>
    </message>
    <message>
        <source>What happened is also written down in {log_place}.</source>
        <translation>所发生的情况也已写入 {log_place}。</translation>
    </message>
    <message>
        <source>details of the error</source>
        <translation>错误详情</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
    <message>
        <source>What would be copied: versions, and where in nn-sim it happened</source>
        <translation>将要复制的内容：版本，以及在 nn-sim 中出错的位置</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详情(&amp;C)</translation>
    </message>
    <message>
        <source>Versions and where in nn-sim it happened, without your data or file names</source>
        <translation>版本以及在 nn-sim 中出错的位置，不含您的数据或文件名</translation>
    </message>
    <message>
        <source>&amp;Save my work</source>
        <translation>保存我的工作(&amp;S)</translation>
    </message>
    <message>
        <source>Save the experiment now, without replacing any file of yours</source>
        <translation>立即保存实验，不会覆盖您的任何文件</translation>
    </message>
    <message>
        <source>Close nn-sim</source>
        <translation>关闭 nn-sim</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Close this message and go on working</source>
        <translation>关闭此消息并继续工作</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>隐藏详情(&amp;D)</translation>
    </message>
    <message>
        <source>Your work could not be saved: {name}.</source>
        <translation>无法保存您的工作：{name}。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤回上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重新执行已撤回的操作</translation>
    </message>
    <message>
        <source>Find an &amp;action…</source>
        <translation>查找操作(&amp;A)…</translation>
    </message>
    <message>
        <source>Find anything that can be done by a few letters of its name</source>
        <translation>输入名称中的几个字母，查找任何可执行的操作</translation>
    </message>
    <message>
        <source>Theme, size of the text, language and other habits of the program</source>
        <translation>主题、文字大小、语言及程序的其他习惯</translation>
    </message>
    <message>
        <source>&amp;Worked example</source>
        <translation>例题(&amp;W)</translation>
    </message>
    <message>
        <source>Go through the lecture&apos;s example, with a text beside it that says what to try</source>
        <translation>逐步完成讲义的例题，旁边的文字会提示可以尝试什么</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>用户指南(&amp;G)</translation>
    </message>
    <message>
        <source>Read what can be done here, and search in it</source>
        <translation>阅读此处可做的事，并在其中搜索</translation>
    </message>
    <message>
        <source>What is &amp;this?</source>
        <translation>这是什么？(&amp;T)</translation>
    </message>
    <message>
        <source>Click on anything to be told what it is</source>
        <translation>点击任意处即可了解它是什么</translation>
    </message>
    <message>
        <source>T&amp;our of the window</source>
        <translation>窗口导览(&amp;O)</translation>
    </message>
    <message>
        <source>Be shown the six places that matter most</source>
        <translation>介绍最重要的六个位置</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show all keys, menu by menu</source>
        <translation>按菜单显示所有按键</translation>
    </message>
    <message>
        <source>&amp;About nn-sim</source>
        <translation>关于 nn-sim(&amp;A)</translation>
    </message>
    <message>
        <source>Versions, and the licences of all parts</source>
        <translation>版本，以及所有组件的许可证</translation>
    </message>
    <message>
        <source>&amp;Add a hidden layer</source>
        <translation>添加隐藏层(&amp;A)</translation>
    </message>
    <message>
        <source>Put a hidden layer behind the last one, of the same size</source>
        <translation>在最后一个隐藏层之后添加一个同样大小的隐藏层</translation>
    </message>
    <message>
        <source>&amp;Remove the last hidden layer</source>
        <translation>移除最后一个隐藏层(&amp;R)</translation>
    </message>
    <message>
        <source>Take the hidden layer before the outputs out</source>
        <translation>去掉输出之前的隐藏层</translation>
    </message>
    <message>
        <source>&amp;More units</source>
        <translation>增加单元(&amp;M)</translation>
    </message>
    <message>
        <source>One unit more in the hidden layer that is selected, or in the last one</source>
        <translation>在所选隐藏层或最后一个隐藏层中增加一个单元</translation>
    </message>
    <message>
        <source>&amp;Fewer units</source>
        <translation>减少单元(&amp;F)</translation>
    </message>
    <message>
        <source>One unit fewer in the hidden layer that is selected, or in the last one</source>
        <translation>在所选隐藏层或最后一个隐藏层中减少一个单元</translation>
    </message>
    <message>
        <source>&amp;New start</source>
        <translation>重新初始化(&amp;N)</translation>
    </message>
    <message>
        <source>Another random start, drawn with the next seed</source>
        <translation>用下一个随机种子重新随机初始化</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>冻结(&amp;Z)</translation>
    </message>
    <message>
        <source>Let training leave the selected weight as it is, or all weights that lead to the selected unit</source>
        <translation>使训练不改变所选权重，或通向所选单元的所有权重</translation>
    </message>
    <message>
        <source>Set to &amp;0</source>
        <translation>置为 0(&amp;0)</translation>
    </message>
    <message>
        <source>Set the selected weight to 0, or all weights that lead to the selected unit</source>
        <translation>将所选权重，或通向所选单元的所有权重置为 0</translation>
    </message>
    <message>
        <source>Between −1 and 1, steepest at 0</source>
        <translation>介于 −1 与 1 之间，在 0 处最陡</translation>
    </message>
    <message>
        <source>Between 0 and 1, steepest at 0</source>
        <translation>介于 0 与 1 之间，在 0 处最陡</translation>
    </message>
    <message>
        <source>The sum where it is positive, else 0</source>
        <translation>和为正时取和，否则为 0</translation>
    </message>
    <message>
        <source>The sum itself: no bend at all</source>
        <translation>和本身：完全不弯曲</translation>
    </message>
    <message>
        <source>The sum where it is positive, else a small share of it</source>
        <translation>和为正时取和，否则取其一小部分</translation>
    </message>
    <message>
        <source>The sum where it is positive, else bent towards −1</source>
        <translation>和为正时取和，否则弯向 −1</translation>
    </message>
    <message>
        <source>A relu without the corner</source>
        <translation>没有尖角的 relu</translation>
    </message>
    <message>
        <source>The sum times its sigmoid</source>
        <translation>和乘以其 sigmoid</translation>
    </message>
    <message>
        <source>A wave: it goes up and down</source>
        <translation>波形：起伏变化</translation>
    </message>
    <message>
        <source>Shares between 0 and 1 that sum to 1, one for each class</source>
        <translation>0 到 1 之间的份额，总和为 1，每个类别一个</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>平方损失</translation>
    </message>
    <message>
        <source>Half the sum of the squared differences between target and output</source>
        <translation>目标与输出之差的平方和的一半</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>How unlikely the network holds the right answer; for outputs between 0 and 1</source>
        <translation>网络认为正确答案有多不可能；用于 0 到 1 之间的输出</translation>
    </message>
    <message>
        <source>fitting</source>
        <translation>自动匹配</translation>
    </message>
    <message>
        <source>Draw weights as it fits the activation: Glorot or He</source>
        <translation>按激活函数选择抽取权重的方式：Glorot 或 He</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Draw weights up to the root of 6 / (units before + units after)</source>
        <translation>在 6 /（前层单元数 + 后层单元数）的平方根以内抽取权重</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>Draw weights up to the root of 6 / units before</source>
        <translation>在 6 / 前层单元数的平方根以内抽取权重</translation>
    </message>
    <message>
        <source>uniform ±½</source>
        <translation>均匀 ±½</translation>
    </message>
    <message>
        <source>Draw all weights evenly between −½ and ½</source>
        <translation>在 −½ 与 ½ 之间均匀抽取所有权重</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>全零</translation>
    </message>
    <message>
        <source>Begin with 0 everywhere: all hidden units stay the same</source>
        <translation>全部从 0 开始：所有隐藏单元始终相同</translation>
    </message>
    <message>
        <source>the lecture&apos;s</source>
        <translation>讲义的权重</translation>
    </message>
    <message>
        <source>Begin with the weights of the worked example</source>
        <translation>从例题的权重开始</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Go down the gradient of each batch, by η</source>
        <translation>沿每个批次的梯度下降，步幅为 η</translation>
    </message>
    <message>
        <source>Keep a share of the last steps, like a ball that rolls</source>
        <translation>保留前几步的一部分，像滚动的小球</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Momentum that looks ahead to where it is rolling</source>
        <translation>先看滚动去向的动量</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Divide each weight&apos;s step by the usual size of its gradient</source>
        <translation>将每个权重的步幅除以其梯度的通常大小</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Momentum and RMSProp together</source>
        <translation>Momentum 与 RMSProp 结合</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>训练(&amp;U)</translation>
    </message>
    <message>
        <source>Train until you pause</source>
        <translation>训练直到您暂停</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>步进(&amp;S)</translation>
    </message>
    <message>
        <source>One step of learning: one example, or one batch</source>
        <translation>一步学习：一个样本或一个批次</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Back by one step</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>&amp;Epoch</source>
        <translation>轮次(&amp;E)</translation>
    </message>
    <message>
        <source>Go on to the end of the epoch: every example once</source>
        <translation>前进到本轮结束：每个样本一次</translation>
    </message>
    <message>
        <source>Epo&amp;ch back</source>
        <translation>后退一轮(&amp;C)</translation>
    </message>
    <message>
        <source>Back to the beginning of this epoch, or of the one before</source>
        <translation>回到本轮或上一轮的开头</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Back to the same start: same weights, same order of examples</source>
        <translation>回到同一起点：权重相同，样本顺序相同</translation>
    </message>
    <message>
        <source>&amp;Play the lesson</source>
        <translation>播放演示(&amp;P)</translation>
    </message>
    <message>
        <source>Let the cursor go through the equations by itself</source>
        <translation>让光标自动走过各个公式</translation>
    </message>
    <message>
        <source>&amp;Long way</source>
        <translation>完整推导(&amp;L)</translation>
    </message>
    <message>
        <source>Show δₖ by the chain rule as written, with its two slopes</source>
        <translation>按链式法则的写法显示 δₖ，含两个斜率</translation>
    </message>
    <message>
        <source>Book&amp;mark this step…</source>
        <translation>为此步添加书签(&amp;M)…</translation>
    </message>
    <message>
        <source>Give this step a name, to come back to it</source>
        <translation>给此步命名，以便再回到这里</translation>
    </message>
    <message>
        <source>P&amp;in this run</source>
        <translation>固定此次训练(&amp;I)</translation>
    </message>
    <message>
        <source>Keep the run as it is now, to compare with what comes; or let go of it</source>
        <translation>保留训练的当前状态，以便与之后的比较；或取消固定</translation>
    </message>
    <message>
        <source>Back &amp;to the pinned run&apos;s start</source>
        <translation>回到固定的训练的起点(&amp;T)</translation>
    </message>
    <message>
        <source>Take the data, the settings and the first weights of the pinned run again</source>
        <translation>重新采用固定的训练的数据、设置和初始权重</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide the column of settings</source>
        <translation>显示或隐藏设置栏</translation>
    </message>
    <message>
        <source>&amp;Maps in the nodes</source>
        <translation>节点内的映射图(&amp;M)</translation>
    </message>
    <message>
        <source>Show the answer of each unit over the inputs inside its node</source>
        <translation>在每个单元的节点内显示它对各处输入的回答</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show the network larger</source>
        <translation>放大显示网络</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show the network smaller</source>
        <translation>缩小显示网络</translation>
    </message>
    <message>
        <source>&amp;Fit the network</source>
        <translation>适应网络大小(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>显示整个网络</translation>
    </message>
    <message>
        <source>Mo&amp;re digits</source>
        <translation>增加位数(&amp;R)</translation>
    </message>
    <message>
        <source>Show numbers with one digit more where there is room</source>
        <translation>在空间允许处多显示一位数字</translation>
    </message>
    <message>
        <source>F&amp;ewer digits</source>
        <translation>减少位数(&amp;E)</translation>
    </message>
    <message>
        <source>Show numbers with one digit fewer</source>
        <translation>少显示一位数字</translation>
    </message>
    <message>
        <source>&amp;Back to the example</source>
        <translation>回到样本(&amp;B)</translation>
    </message>
    <message>
        <source>Show an example in the network again, and not the input that was tried</source>
        <translation>在网络中重新显示样本，而不是试过的输入</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>Point at no weight and no unit</source>
        <translation>不指向任何权重或单元</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put every panel back to where the layout has it</source>
        <translation>将每个面板放回布局中的位置</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Fill the whole screen, or leave it again</source>
        <translation>占满整个屏幕，或退出全屏</translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation>在网络图中</translation>
    </message>
    <message>
        <source>Tab, arrow keys</source>
        <translation>Tab、方向键</translation>
    </message>
    <message>
        <source>Go from unit to unit, and over the weights</source>
        <translation>在单元之间移动，并经过各权重</translation>
    </message>
    <message>
        <source>Show it larger or smaller</source>
        <translation>放大或缩小显示</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>In the matrices</source>
        <translation>在矩阵中</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Go from cell to cell; type to write a weight</source>
        <translation>在单元格之间移动；键入即可填写权重</translation>
    </message>
    <message>
        <source>Freeze, or train again</source>
        <translation>冻结，或恢复训练</translation>
    </message>
    <message>
        <source>Copy and paste the block that is marked</source>
        <translation>复制和粘贴所选的块</translation>
    </message>
    <message>
        <source>In the plots</source>
        <translation>在图中</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>移动光标</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Show all of it again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>在时间线上</translation>
    </message>
    <message>
        <source>One step back or on</source>
        <translation>后退或前进一步</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>A tenth of the run</source>
        <translation>训练过程的十分之一</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>到开头或末尾</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>to the next term of a sum, or the next weight&apos;s number</source>
        <translation>到和的下一项，或下一个权重的数</translation>
    </message>
    <message>
        <source>to the next unit&apos;s number</source>
        <translation>到下一个单元的数</translation>
    </message>
    <message>
        <source>over a whole layer</source>
        <translation>越过一整层</translation>
    </message>
    <message>
        <source>to the next phase: sums, outputs, loss, deltas, gradients, updates</source>
        <translation>到下一阶段：加权和、输出、损失、δ、梯度、更新</translation>
    </message>
    <message>
        <source>over the whole way of one example</source>
        <translation>走完一个样本的全程</translation>
    </message>
    <message>
        <source>over a whole step of learning</source>
        <translation>越过一整步学习</translation>
    </message>
    <message>
        <source>to the end of the epoch</source>
        <translation>到本轮结束</translation>
    </message>
    <message>
        <source>term</source>
        <translation>项</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>example</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Pause training</source>
        <translation>暂停训练</translation>
    </message>
    <message>
        <source>Back by one {step}</source>
        <translation>后退一个{step}</translation>
    </message>
    <message>
        <source>Hold the &amp;lesson</source>
        <translation>暂停演示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>撤销 {what}(&amp;U)</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>撤销 {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>重做 {what}(&amp;R)</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>重做 {what}</translation>
    </message>
    <message>
        <source>Step {reach}</source>
        <translation>步进{reach}</translation>
    </message>
    <message>
        <source>One step of learning, with the next example</source>
        <translation>一步学习，使用下一个样本</translation>
    </message>
    <message>
        <source>One step of learning, with the next batch of {count} examples</source>
        <translation>一步学习，使用下一批 {count} 个样本</translation>
    </message>
    <message>
        <source>Pause to see the numbers</source>
        <translation>暂停以查看数值</translation>
    </message>
    <message>
        <source>This step in NumPy, with its values. Click a line to see where they come from.</source>
        <translation>以 NumPy 表示的该步及其数值。点击一行可查看数值从何而来。</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy the code as it can be run (Ctrl+C in the listing)</source>
        <translation>复制可直接运行的代码（在代码清单中按 Ctrl+C）</translation>
    </message>
    <message>
        <source>why there is no code</source>
        <translation>没有代码的原因</translation>
    </message>
    <message>
        <source>Code of the step</source>
        <translation>该步的代码</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>What differs between the settings, and both results</source>
        <translation>设置有何不同，以及两者的结果</translation>
    </message>
    <message>
        <source>Both losses in one plot</source>
        <translation>两条损失在同一图中</translation>
    </message>
    <message>
        <source>What both networks answer, side by side</source>
        <translation>两个网络的回答，并排显示</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>映射图</translation>
    </message>
    <message>
        <source>Both networks&apos; weights and their difference</source>
        <translation>两个网络的权重及其差</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Back to its start</source>
        <translation>回到其起点</translation>
    </message>
    <message>
        <source>Pin now instead</source>
        <translation>改为固定当前</translation>
    </message>
    <message>
        <source>Pin the run of now instead</source>
        <translation>改为固定当前训练</translation>
    </message>
    <message>
        <source>Take the pinned run&apos;s data, settings and first weights: then only one thing need be changed</source>
        <translation>采用固定的训练的数据、设置和初始权重：这样只需改动一处</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Keep the run as it is now, in place of the pinned one</source>
        <translation>保留训练的当前状态，取代已固定的训练</translation>
    </message>
    <message>
        <source>Compare no longer; the run of now stays as it is</source>
        <translation>不再比较；当前训练保持不变</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>两次训练的比较</translation>
    </message>
    <message>
        <source>The pinned run&apos;s results could not be worked out: {problem}</source>
        <translation>无法算出固定的训练的结果：{problem}</translation>
    </message>
    <message>
        <source>how to compare two runs</source>
        <translation>如何比较两次训练</translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation>固定此次训练</translation>
    </message>
    <message>
        <source>Keep the run as it is now, to compare the next one with</source>
        <translation>保留训练的当前状态，以便与下一次比较</translation>
    </message>
    <message>
        <source>pinned, test</source>
        <translation>固定的，测试</translation>
    </message>
    <message>
        <source>pinned, train</source>
        <translation>固定的，训练</translation>
    </message>
    <message>
        <source>now, test</source>
        <translation>当前，测试</translation>
    </message>
    <message>
        <source>now, train</source>
        <translation>当前，训练</translation>
    </message>
    <message>
        <source>losses of both runs against the epoch</source>
        <translation>两次训练的损失随轮次的变化</translation>
    </message>
    <message>
        <source>mean loss</source>
        <translation>平均损失</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>logarithmic loss axis</source>
        <translation>对数损失轴</translation>
    </message>
    <message>
        <source>Logarithmic axis: equal steps are equal factors, so that small losses show</source>
        <translation>对数轴：等距表示等比，因此可看清很小的损失</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>显示为表格(&amp;T)</translation>
    </message>
    <message>
        <source>outputs of the run {name} over its inputs</source>
        <translation>训练 {name} 对各处输入的输出</translation>
    </message>
    <message>
        <source>Show pinned as &amp;table</source>
        <translation>将固定的显示为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Show now as t&amp;able</source>
        <translation>将当前显示为表格(&amp;A)</translation>
    </message>
    <message>
        <source>Pin this run, change one thing, train again from the same seed:
both runs then stand here side by side.</source>
        <translation>固定此次训练，改动一处，再从同一随机种子训练：
两次训练便会在此并排显示。</translation>
    </message>
    <message>
        <source>Nothing has been trained yet: train first, then pin the run.</source>
        <translation>尚未进行任何训练：请先训练，再固定。</translation>
    </message>
    <message>
        <source>✓ the better of the two</source>
        <translation>✓ 两者中较优</translation>
    </message>
    <message>
        <source>The data are not the same: losses and accuracies cannot be compared.</source>
        <translation>数据不同：损失和准确率无法比较。</translation>
    </message>
    <message>
        <source>The losses are of different kinds: they cannot be compared with one another.</source>
        <translation>损失的种类不同：它们之间无法比较。</translation>
    </message>
    <message>
        <source>The networks have different sizes, {} pinned and {} now: their weights cannot be compared one by one.</source>
        <translation>两个网络大小不同，固定的为 {}，当前为 {}：其权重无法逐个比较。</translation>
    </message>
    <message>
        <source>loss, train</source>
        <translation>损失，训练</translation>
    </message>
    <message>
        <source>loss, test</source>
        <translation>损失，测试</translation>
    </message>
    <message>
        <source>accuracy, train</source>
        <translation>准确率，训练</translation>
    </message>
    <message>
        <source>accuracy, test</source>
        <translation>准确率，测试</translation>
    </message>
    <message>
        <source>Nothing differs between the settings.</source>
        <translation>设置没有任何不同。</translation>
    </message>
    <message>
        <source>One setting differs: {name}.</source>
        <translation>有一项设置不同：{name}。</translation>
    </message>
    <message>
        <source>{count} settings differ: an effect cannot be put down to one of them.</source>
        <translation>有 {count} 项设置不同：无法把效果归因于其中某一项。</translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}</source>
        <translation>{name}，轮次 {epoch}</translation>
    </message>
    <message>
        <source>, the better</source>
        <translation>，较优</translation>
    </message>
    <message>
        <source>Ctrl+C: copy</source>
        <translation>Ctrl+C：复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>how many settings differ</source>
        <translation>不同设置的数目</translation>
    </message>
    <message>
        <source>results of both runs</source>
        <translation>两次训练的结果</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>which result is better</source>
        <translation>哪个结果较优</translation>
    </message>
    <message>
        <source>now − pinned</source>
        <translation>当前 − 固定</translation>
    </message>
    <message>
        <source>Show in the network</source>
        <translation>在网络中显示</translation>
    </message>
    <message>
        <source>Click or Enter: show the weight in the network.</source>
        <translation>点击或按 Enter：在网络中显示该权重。</translation>
    </message>
    <message>
        <source>why weights cannot be compared</source>
        <translation>权重无法比较的原因</translation>
    </message>
    <message>
        <source>Taken for the target: {why}.</source>
        <translation>用作目标：{why}。</translation>
    </message>
    <message>
        <source>Ignored: {why}.</source>
        <translation>已忽略：{why}。</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>用作</translation>
    </message>
    <message>
        <source>What the column is for: input, target, or not at all (keys I, T, G; Enter for the list)</source>
        <translation>该列的用途：输入、目标，或不使用（按键 I、T、G；按 Enter 打开列表）</translation>
    </message>
    <message>
        <source>How its cells are read: as numbers, or as classes; a class as an input becomes one input of 0 and 1 for each text</source>
        <translation>单元格的读取方式：作为数值或类别；作为输入的类别会为每个文本变成一个取 0 和 1 的输入</translation>
    </message>
    <message>
        <source>numbers, {distinct} different in the first {rows}</source>
        <translation>数值，前 {rows} 中有 {distinct} 个不同值</translation>
    </message>
    <message>
        <source>texts, {distinct} different in the first {rows}</source>
        <translation>文本，前 {rows} 中有 {distinct} 个不同值</translation>
    </message>
    <message>
        <source>weight from {source} to {target}</source>
        <translation>从 {source} 到 {target} 的权重</translation>
    </message>
    <message>
        <source>About nn-sim</source>
        <translation>关于 nn-sim</translation>
    </message>
    <message>
        <source>A simulator of neural networks that shows every number of back-propagation, for those who teach it and those who learn it. It works without a network and sends nothing anywhere.</source>
        <translation>一个显示反向传播中每一个数的神经网络模拟器，供教师与学习者使用。它无需联网即可工作，也不向任何地方发送数据。</translation>
    </message>
    <message>
        <source>text of the licence</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the version of every part and of the system, for a report</source>
        <translation>复制各组件及系统的版本，用于报告</translation>
    </message>
    <message>
        <source>Open the guide that comes with nn-sim</source>
        <translation>打开 nn-sim 附带的指南</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>parts of the program</source>
        <translation>程序的组件</translation>
    </message>
    <message>
        <source>Choose a part to read its licence below</source>
        <translation>选择一个组件，在下方阅读其许可证</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>the language it is written in</source>
        <translation>编写所用的语言</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>arrays, and the engine that is the reference</source>
        <translation>数组，以及作为参照的引擎</translation>
    </message>
    <message>
        <source>the compiled engine</source>
        <translation>编译引擎</translation>
    </message>
    <message>
        <source>plots</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>where settings and logs are kept</source>
        <translation>设置和日志的存放位置</translation>
    </message>
    <message>
        <source>sweeps on several cores</source>
        <translation>在多个核心上进行扫描</translation>
    </message>
    <message>
        <source>tables on the command line</source>
        <translation>命令行中的表格</translation>
    </message>
    <message>
        <source>the font of formulas</source>
        <translation>公式的字体</translation>
    </message>
    <message>
        <source>the font formulas fall back on</source>
        <translation>公式的后备字体</translation>
    </message>
    <message>
        <source>a data set</source>
        <translation>一个数据集</translation>
    </message>
    <message>
        <source>The language changes when nn-sim is started again.</source>
        <translation>语言将在 nn-sim 重新启动后更改。</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>动画(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Simple mode: show fewer controls</source>
        <translation>简洁模式：显示较少控件(&amp;S)</translation>
    </message>
    <message>
        <source>Back to &amp;defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Set everything in this dialog as it was at the first start</source>
        <translation>将此对话框中的所有选项恢复为首次启动时的状态</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the settings; what you have changed holds already</source>
        <translation>关闭设置；您的更改已经生效</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The colours of the window; high contrast is white and bright on black</source>
        <translation>窗口的颜色；高对比度为黑底上的白色和亮色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Size of all text, compared with that of your system</source>
        <translation>所有文字相对于系统文字的大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the window; numbers and files are the same in each</source>
        <translation>窗口的语言；数字和文件在各语言中相同</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Whether anything may move by itself; a run or a lesson still plays</source>
        <translation>是否允许内容自行移动；训练或演示仍会播放</translation>
    </message>
    <message>
        <source>Simple mode</source>
        <translation>简洁模式</translation>
    </message>
    <message>
        <source>Hide what is not needed for a first lesson; nothing is lost</source>
        <translation>隐藏第一课不需要的内容；不会丢失任何东西</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>run {run}</source>
        <translation>训练 {run}</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Earlier than the history goes back</source>
        <translation>早于历史所能追溯的范围</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Click an entry, or press Enter on it, to go there</source>
        <translation>点击一个条目，或在其上按 Enter，即可转到那里</translation>
    </message>
    <message>
        <source>Click a bookmark, or press Enter on it, to go there; Delete takes it away</source>
        <translation>点击一个书签，或在其上按 Enter，即可转到那里；按 Delete 移除</translation>
    </message>
    <message>
        <source>Pause the run first: the past rests while it is on</source>
        <translation>请先暂停训练：训练进行时无法访问过去</translation>
    </message>
    <message>
        <source>The flag at the timeline names the step of now, so that you find it again.</source>
        <translation>时间线旁的旗标可为当前步命名，便于再次找到它。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>remove the bookmark</source>
        <translation>移除书签</translation>
    </message>
    <message>
        <source>Take the chosen bookmark away; the step stays</source>
        <translation>移除所选书签；该步仍保留</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>BOOKMARKS</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>doctor of the run</source>
        <translation>训练诊断</translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <source>where it was wrong</source>
        <translation>哪里出了问题</translation>
    </message>
    <message>
        <source>why it was wrong</source>
        <translation>为什么出问题</translation>
    </message>
    <message>
        <source>Go &amp;back to before</source>
        <translation>回到之前(&amp;B)</translation>
    </message>
    <message>
        <source>go back to before the run</source>
        <translation>回到训练之前</translation>
    </message>
    <message>
        <source>try a tenth of the learning rate</source>
        <translation>尝试学习率的十分之一</translation>
    </message>
    <message>
        <source>Close this; everything stays as it is</source>
        <translation>关闭此诊断；一切保持原样</translation>
    </message>
    <message>
        <source>close the doctor</source>
        <translation>关闭诊断</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Undo the run: back to {begin}, with η = {eta:g}. Redo brings it back.</source>
        <translation>撤销此次训练：回到{begin}，η = {eta:g}。重做可将其恢复。</translation>
    </message>
    <message>
        <source>There is nothing to go back to: the run stopped before its first step changed a weight.</source>
        <translation>没有可回到的地方：训练在第一步改变权重之前就已停止。</translation>
    </message>
    <message>
        <source>Tr&amp;y η / 10 = {tenth:g}</source>
        <translation>尝试 η / 10 = {tenth:g}(&amp;Y)</translation>
    </message>
    <message>
        <source>Back to {begin}, with a tenth of the learning rate η = {eta:g}. Undo returns here.</source>
        <translation>回到{begin}，学习率取十分之一，η = {eta:g}。撤销可返回此处。</translation>
    </message>
    <message>
        <source>Step {step}, {after}: {happened}</source>
        <translation>第 {step} 步，{after}：{happened}</translation>
    </message>
    <message>
        <source>Training diverged</source>
        <translation>训练已发散</translation>
    </message>
    <message>
        <source>{cause} The weights before that step are kept.</source>
        <translation>{cause} 该步之前的权重已保留。</translation>
    </message>
    <message>
        <source>A hidden unit cannot learn</source>
        <translation>有一个隐藏单元无法学习</translation>
    </message>
    <message>
        <source>{count} hidden units cannot learn</source>
        <translation>{count} 个隐藏单元无法学习</translation>
    </message>
    <message>
        <source> It was so when the run began.</source>
        <translation> 训练开始时就已如此。</translation>
    </message>
    <message>
        <source> They were so when the run began.</source>
        <translation> 训练开始时它们就已如此。</translation>
    </message>
    <message>
        <source>Step {step}, {after}: the slope g′(rⱼ) of {named} is 0.</source>
        <translation>第 {step} 步，{after}：{named} 的斜率 g′(rⱼ) 为 0。</translation>
    </message>
    <message>
        <source> Run goes on without it.</source>
        <translation> 训练会不靠它继续进行。</translation>
    </message>
    <message>
        <source> Run goes on without them.</source>
        <translation> 训练会不靠它们继续进行。</translation>
    </message>
    <message>
        <source>after 1 epoch</source>
        <translation>1 轮之后</translation>
    </message>
    <message>
        <source>after {count} epochs</source>
        <translation>{count} 轮之后</translation>
    </message>
    <message>
        <source>Show them too</source>
        <translation>也显示它们</translation>
    </message>
    <message>
        <source>Too many to be shown here: see the tab with all numbers</source>
        <translation>数量太多，无法在此显示：请查看列有所有数的标签页</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… 另外 {count} 个</translation>
    </message>
    <message>
        <source>One term of a sum, or one weight, at a time</source>
        <translation>每次一个求和项，或一个权重</translation>
    </message>
    <message>
        <source>One unit at a time, with all its weights</source>
        <translation>每次一个单元，包括其所有权重</translation>
    </message>
    <message>
        <source>One quantity of a whole layer at a time</source>
        <translation>每次整层的一个量</translation>
    </message>
    <message>
        <source>One phase of the step at a time, such as all updates of V</source>
        <translation>每次该步的一个阶段，例如 V 的所有更新</translation>
    </message>
    <message>
        <source>One example at a time, there and back</source>
        <translation>每次一个样本，前向与反向</translation>
    </message>
    <message>
        <source>One whole step at a time: it is done, and the next one is shown</source>
        <translation>每次一整步：执行该步，并显示下一步</translation>
    </message>
    <message>
        <source>On to the end of the epoch</source>
        <translation>前进到本轮结束</translation>
    </message>
    <message>
        <source>‹ Prev</source>
        <translation>‹ 上一个</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>下一个 ›</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Long way</source>
        <translation>完整推导</translation>
    </message>
    <message>
        <source>How far one move goes. {tip}.</source>
        <translation>一次移动走多远。{tip}。</translation>
    </message>
    <message>
        <source>On by one {granularity} (Right arrow)</source>
        <translation>前进一个{granularity}（右方向键）</translation>
    </message>
    <message>
        <source>Back by one {granularity} (Left arrow); to the beginning: Home</source>
        <translation>后退一个{granularity}（左方向键）；到开头：Home</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>停在此处</translation>
    </message>
    <message>
        <source>Let the cursor move on by itself</source>
        <translation>让光标自动前进</translation>
    </message>
    <message>
        <source> /s</source>
        <translation> /秒</translation>
    </message>
    <message>
        <source>Moves a second while the cursor moves by itself: 0.2 to 20</source>
        <translation>光标自动移动时每秒的移动次数：0.2 到 20</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> 位</translation>
    </message>
    <message>
        <source>Digits of each number in the equation and below it: 2 to 17, which is all there are</source>
        <translation>公式及其下方每个数的位数：2 到 17，17 即全部位数</translation>
    </message>
    <message>
        <source>Put δ together from ∂l/∂z and f′(s) by the chain rule, with the short way below it</source>
        <translation>按链式法则由 ∂l/∂z 和 f′(s) 组成 δ，简短推导写在其下方</translation>
    </message>
    <message>
        <source>Copy or save the equation</source>
        <translation>复制或保存公式</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>How far one move goes</source>
        <translation>一次移动走多远</translation>
    </message>
    <message>
        <source>Moves /s</source>
        <translation>移动/秒</translation>
    </message>
    <message>
        <source>Long way of delta</source>
        <translation>δ 的完整推导</translation>
    </message>
    <message>
        <source>Digits of the equation</source>
        <translation>公式的位数</translation>
    </message>
    <message>
        <source>Copy the equation</source>
        <translation>复制公式</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>复制为 LaTeX(&amp;L)</translation>
    </message>
    <message>
        <source>Every term, with the digits shown</source>
        <translation>每一项，按显示的位数</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Every term, with all digits</source>
        <translation>每一项，含全部位数</translation>
    </message>
    <message>
        <source>Pause to read the equations.</source>
        <translation>暂停以阅读公式。</translation>
    </message>
    <message>
        <source>why there is no equation</source>
        <translation>没有公式的原因</translation>
    </message>
    <message>
        <source>equation and what flows into it</source>
        <translation>公式及流入其中的量</translation>
    </message>
    <message>
        <source>Example of the batch</source>
        <translation>批次中的样本</translation>
    </message>
    <message>
        <source>Which example of the batch the numbers are of; another one is shown at the same place</source>
        <translation>这些数属于批次中的哪个样本；切换样本时位置不变</translation>
    </message>
    <message>
        <source>example </source>
        <translation>样本 </translation>
    </message>
    <message>
        <source>all {count} examples</source>
        <translation>全部 {count} 个样本</translation>
    </message>
    <message>
        <source> of {count}</source>
        <translation> / {count}</translation>
    </message>
    <message>
        <source>No step has changed it yet.</source>
        <translation>尚无任何步改变过它。</translation>
    </message>
    <message>
        <source>It is as step {step} left it.</source>
        <translation>它是第 {step} 步留下的值。</translation>
    </message>
    <message>
        <source>{network_input_name} in row {row} of {title}</source>
        <translation>{title} 第 {row} 行的 {network_input_name}</translation>
    </message>
    <message>
        <source>It is {words}.</source>
        <translation>它是 {words}。</translation>
    </message>
    <message>
        <source>It is {words}: {compact} there, {word} here.</source>
        <translation>它是 {words}：原值为 {compact}，此处为 {word}。</translation>
    </message>
    <message>
        <source>Row {row} of {title} is of class {classe}.</source>
        <translation>{title} 的第 {row} 行属于类别 {classe}。</translation>
    </message>
    <message>
        <source>It is {target_name} in row {row} of {title}</source>
        <translation>它是 {title} 第 {row} 行的 {target_name}</translation>
    </message>
    <message>
        <source>{words}: {compact} there, {word} here.</source>
        <translation>{words}：原值为 {compact}，此处为 {word}。</translation>
    </message>
    <message>
        <source>phases of the step</source>
        <translation>该步的各阶段</translation>
    </message>
    <message>
        <source>place of the cursor</source>
        <translation>光标位置</translation>
    </message>
    <message>
        <source>Go to: {name}</source>
        <translation>转到：{name}</translation>
    </message>
    <message>
        <source>phase {name}</source>
        <translation>阶段 {name}</translation>
    </message>
    <message>
        <source>inputs and targets</source>
        <translation>输入和目标</translation>
    </message>
    <message>
        <source>delta of hidden units</source>
        <translation>隐藏单元的 δ</translation>
    </message>
    <message>
        <source>new weights W</source>
        <translation>新权重 W</translation>
    </message>
    <message>
        <source>new weights V</source>
        <translation>新权重 V</translation>
    </message>
    <message>
        <source>mean over the batch</source>
        <translation>批次平均</translation>
    </message>
    <message>
        <source>given before the step</source>
        <translation>该步之前已给定</translation>
    </message>
    <message>
        <source>phase {number} of {count} · {label}</source>
        <translation>第 {number} 阶段，共 {count} 个 · {label}</translation>
    </message>
    <message>
        <source>example 1 of 1</source>
        <translation>第 1 个样本，共 1 个</translation>
    </message>
    <message>
        <source>unit {unit} of {units}</source>
        <translation>第 {unit} 个单元，共 {units} 个</translation>
    </message>
    <message>
        <source>weight {number} of {columns}</source>
        <translation>第 {number} 个权重，共 {columns} 个</translation>
    </message>
    <message>
        <source>term {part} of {terms}</source>
        <translation>第 {part} 项，共 {terms} 项</translation>
    </message>
    <message>
        <source>{name}, hidden layer {layer}</source>
        <translation>{name}，隐藏层 {layer}</translation>
    </message>
    <message>
        <source>Press Next, or the right arrow key, to go through the step number by number.</source>
        <translation>按“下一步”或右方向键，逐个数地走完该步。</translation>
    </message>
    <message>
        <source>Next does the whole step; choose “unit” beside it to go through the step number by number.</source>
        <translation>“下一步”会执行整步；在其旁边选择“单元”，即可逐个数地走完该步。</translation>
    </message>
    <message>
        <source>this term</source>
        <translation>本项</translation>
    </message>
    <message>
        <source>this layer</source>
        <translation>本层</translation>
    </message>
    <message>
        <source>this phase</source>
        <translation>本阶段</translation>
    </message>
    <message>
        <source>this batch</source>
        <translation>本批次</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>本轮</translation>
    </message>
    <message>
        <source>general formula</source>
        <translation>一般公式</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>colours of the equation</source>
        <translation>公式的颜色</translation>
    </message>
    <message>
        <source>sum so far</source>
        <translation>目前的和</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>↩ Back</source>
        <translation>↩ 后退</translation>
    </message>
    <message>
        <source>Back to the number before</source>
        <translation>回到前一个数</translation>
    </message>
    <message>
        <source>Back to the number you came from (Backspace); to the cursor: Escape</source>
        <translation>回到您来自的那个数 (Backspace)；回到光标：Esc</translation>
    </message>
    <message>
        <source>flows in</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>goes into</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Term {part} of {count}: {term}.  &lt;b&gt;So far: {so_far}&lt;/b&gt;</source>
        <translation>第 {part} 项，共 {count} 项：{term}。  &lt;b&gt;目前为止：{so_far}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>{name}: show where it comes from</source>
        <translation>{name}：显示它从何而来</translation>
    </message>
    <message>
        <source>its weights</source>
        <translation>其权重</translation>
    </message>
    <message>
        <source>theta has {parameter_count} places</source>
        <translation>theta 有 {parameter_count} 个位置</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>epsilon is {epsilon}</source>
        <translation>epsilon 为 {epsilon}</translation>
    </message>
    <message>
        <source>epsilon of the differences</source>
        <translation>差分的 ε</translation>
    </message>
    <message>
        <source>How far each weight is moved up and down for its difference: 1e−1 at the left, 1e−12 at the right.
Arrow keys: a factor of about 3. Page Up and Page Down: a factor of 10.</source>
        <translation>为求差分，每个权重上下移动多远：左端为 1e−1，右端为 1e−12。
方向键：约 3 倍。Page Up 和 Page Down：10 倍。</translation>
    </message>
    <message>
        <source>relative error against epsilon</source>
        <translation>相对误差随 ε 的变化</translation>
    </message>
    <message>
        <source>Press or drag: choose this epsilon</source>
        <translation>按下或拖动：选择此 ε</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>截断误差</translation>
    </message>
    <message>
        <source>round-off</source>
        <translation>舍入误差</translation>
    </message>
    <message>
        <source>Show &amp;errors as table</source>
        <translation>将误差显示为表格(&amp;E)</translation>
    </message>
    <message>
        <source>The gradient could not be checked: {problem}</source>
        <translation>无法检验梯度：{problem}</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <source>analytic</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Gradient of every weight: analytic, central difference, relative error</source>
        <translation>每个权重的梯度：解析值、中心差分、相对误差</translation>
    </message>
    <message>
        <source>Blue: positive, orange: negative. Relative error: blue for 1e−12 and less, orange for 1.
Click or arrow keys: select a weight. Page Up and Page Down: the matrix before and after.</source>
        <translation>蓝色：正，橙色：负。相对误差：1e−12 及以下为蓝色，1 为橙色。
点击或方向键：选择权重。Page Up 和 Page Down：上一个和下一个矩阵。</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>backward pass</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>central difference</source>
        <translation>中心差分</translation>
    </message>
    <message>
        <source>Gradient of every weight</source>
        <translation>每个权重的梯度</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>largest relative error</source>
        <translation>最大相对误差</translation>
    </message>
    <message>
        <source>median relative error</source>
        <translation>相对误差中位数</translation>
    </message>
    <message>
        <source>Relative error against epsilon</source>
        <translation>相对误差随 ε 的变化</translation>
    </message>
    <message>
        <source>How much of the gradient check is done</source>
        <translation>梯度检验已完成多少</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop checking; nothing else is changed</source>
        <translation>停止检验；其他一切不变</translation>
    </message>
    <message>
        <source>Cancel the gradient check</source>
        <translation>取消梯度检验</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检验</translation>
    </message>
    <message>
        <source>Check the gradient of the step that comes next</source>
        <translation>检验下一步的梯度</translation>
    </message>
    <message>
        <source>Check the gradient again</source>
        <translation>重新检验梯度</translation>
    </message>
    <message>
        <source>Pause to check the gradient.</source>
        <translation>暂停以检验梯度。</translation>
    </message>
    <message>
        <source>Checking the gradient…</source>
        <translation>正在检验梯度…</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检验已取消。</translation>
    </message>
    <message>
        <source>Point at a cell, or walk from cell to cell with the arrow keys.</source>
        <translation>指向一个单元格，或用方向键在单元格之间移动。</translation>
    </message>
    <message>
        <source>{symbol} = {value} analytic</source>
        <translation>{symbol} = {value}（解析）</translation>
    </message>
    <message>
        <source>{begin}; not in the sample that was checked</source>
        <translation>{begin}；不在所检验的抽样中</translation>
    </message>
    <message>
        <source>{begin}, {numeric} numeric, relative error {error}</source>
        <translation>{begin}，数值 {numeric}，相对误差 {error}</translation>
    </message>
    <message>
        <source>The gradient is not finite: there is nothing to compare. Go back to before the weights grew so large.</source>
        <translation>梯度不是有限数：没有可比较的内容。请回到权重变得如此之大以前。</translation>
    </message>
    <message>
        <source>Every gradient is 0 or too small for a difference to show.</source>
        <translation>每个梯度都是 0，或太小而无法用差分显现。</translation>
    </message>
    <message>
        <source>The backward pass agrees with the differences to {least}; the error is smallest at ε = {epsilon}.</source>
        <translation>反向传播与差分一致，误差不超过 {least}；误差在 ε = {epsilon} 时最小。</translation>
    </message>
    <message>
        <source>The backward pass differs from the differences in {size} of {count} weights, most in {gradient_symbol}; the error is smallest at ε = {epsilon}: {least}.</source>
        <translation>{count} 个权重中有 {size} 个的反向传播与差分不一致，其中 {gradient_symbol} 相差最大；误差在 ε = {epsilon} 时最小：{least}。</translation>
    </message>
    <message>
        <source>A random sample was checked: {count} of {parameter_count} weights.</source>
        <translation>检验了一个随机抽样：{parameter_count} 个权重中的 {count} 个。</translation>
    </message>
    <message>
        <source>1 gradient is too small for a difference to show, and not in the curve.</source>
        <translation>有 1 个梯度太小，差分无法显示，未列入曲线。</translation>
    </message>
    <message>
        <source>{count} gradients are too small for a difference to show, and not in the curve.</source>
        <translation>有 {count} 个梯度太小，差分无法显示，未列入曲线。</translation>
    </message>
    <message>
        <source>{sum} is within ε of a kink: a difference across it is rightly another number.</source>
        <translation>{sum} 距折点不足 ε：跨过折点的差分理应是另一个数。</translation>
    </message>
    <message>
        <source>{sums} are within ε of a kink: a difference across it is rightly another number.</source>
        <translation>{sums} 距折点不足 ε：跨过折点的差分理应是另一个数。</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> 以及另外 {count} 个</translation>
    </message>
    <message>
        <source>page of the user guide</source>
        <translation>用户指南的页面</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Words to look for on all pages (Ctrl+F)</source>
        <translation>要在所有页面中查找的词 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <source>Enter: next place, Shift+Enter: the one before (Ctrl+G)</source>
        <translation>Enter：下一处，Shift+Enter：上一处 (Ctrl+G)</translation>
    </message>
    <message>
        <source>back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>上一页（Alt+左方向键）</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>The page one has come back from (Alt+Right)</source>
        <translation>返回之前所在的页（Alt+右方向键）</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>contents of the guide</source>
        <translation>指南目录</translation>
    </message>
    <message>
        <source>Enter or click: show the page</source>
        <translation>按 Enter 或点击：显示该页</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or only its beginning.</source>
        <translation>未找到任何内容。请换一个词，或只输入词的开头。</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>不在本页</translation>
    </message>
    <message>
        <source>tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>Go on with the tour (Right arrow)</source>
        <translation>继续导览（右方向键）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back by one step of the tour (Left arrow)</source>
        <translation>导览后退一步（左方向键）</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>End the tour (Escape); Help has it again</source>
        <translation>结束导览 (Esc)；可从“帮助”再次打开</translation>
    </message>
    <message>
        <source>{now} of {all}</source>
        <translation>{now}/{all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The examples the network learns from. Choose a built-in set, or a table of your own.</source>
        <translation>网络学习所用的样本。选择内置数据集，或您自己的表格。</translation>
    </message>
    <message>
        <source>How many examples are drawn, those for testing included.</source>
        <translation>生成多少个样本，包括用于测试的样本。</translation>
    </message>
    <message>
        <source>How far each point is shifted at random. More noise makes classes overlap and numbers uncertain.</source>
        <translation>每个点随机偏移多远。噪声越大，类别越重叠，数值越不确定。</translation>
    </message>
    <message>
        <source>Which share of the examples is kept back. They are never learned from: they tell how well the network does on what it has not seen.</source>
        <translation>保留多大比例的样本。网络从不学习它们：它们表明网络在未见过的数据上表现如何。</translation>
    </message>
    <message>
        <source>What the network gets of each example: the inputs, or formulas of them, with commas between.</source>
        <translation>网络从每个样本得到什么：输入，或由输入构成的公式，以逗号分隔。</translation>
    </message>
    <message>
        <source>How many units each hidden layer has. 4 is one layer of 4 units, 8, 8 are two layers, none leaves the outputs alone with the inputs.</source>
        <translation>每个隐藏层有多少个单元。4 表示一层 4 个单元，8, 8 表示两层，none 表示输出直接与输入相连。</translation>
    </message>
    <message>
        <source>The function that each hidden unit applies to its weighted sum. Without a bent one, many layers can do no more than one.</source>
        <translation>每个隐藏单元对其加权和施加的函数。若没有弯曲的函数，再多的层也不比一层强。</translation>
    </message>
    <message>
        <source>The function that makes an output of its weighted sum: identity for numbers, sigmoid or softmax for classes.</source>
        <translation>由加权和得出输出的函数：数值用 identity，类别用 sigmoid 或 softmax。</translation>
    </message>
    <message>
        <source>What training makes small: how far the outputs are from the targets.</source>
        <translation>训练要使之变小的量：输出与目标相差多远。</translation>
    </message>
    <message>
        <source>How far a step goes against the gradient. Too small, and learning is slow; too large, and each step overshoots. It can be changed during a run.</source>
        <translation>一步逆着梯度走多远。太小则学习缓慢；太大则每一步都越过最低点。训练中也可更改。</translation>
    </message>
    <message>
        <source>What a gradient does to the weights. SGD is the lecture&apos;s rule; the others remember earlier gradients.</source>
        <translation>梯度如何作用于权重。SGD 是讲义的规则；其他优化器会记住早先的梯度。</translation>
    </message>
    <message>
        <source>How many examples make one step. Their gradients are averaged: 1 is quick and noisy, all of them is slow and smooth.</source>
        <translation>多少个样本构成一步。它们的梯度取平均：1 个则快而多噪声，全部则慢而平滑。</translation>
    </message>
    <message>
        <source>Pulls each weight towards 0 by the same amount, so that some become 0. Biases are left alone.</source>
        <translation>将每个权重以相同的量拉向 0，使一些权重变为 0。偏置不受影响。</translation>
    </message>
    <message>
        <source>Pulls each weight towards 0 in proportion to its size. Biases are left alone.</source>
        <translation>将每个权重按其大小成比例地拉向 0。偏置不受影响。</translation>
    </message>
    <message>
        <source>How the first weights are drawn. If all are 0, the units of a layer stay the same for ever.</source>
        <translation>初始权重如何抽取。若全为 0，同一层的单元将永远相同。</translation>
    </message>
    <message>
        <source>The same seed draws the same first weights and the same order of examples: the run comes out again.</source>
        <translation>同一随机种子抽取相同的初始权重和相同的样本顺序：训练可以重现。</translation>
    </message>
    <message>
        <source>Early stopping: a run ends if the loss has not been lower than before for so many epochs. The test loss counts where there is one.</source>
        <translation>早停：若损失连续这么多轮都没有低于之前，训练就结束。有测试损失时以测试损失为准。</translation>
    </message>
    <message>
        <source>How far one press of Step or Back goes: from one addend of a sum to a whole epoch.</source>
        <translation>按一次“步进”或“后退”走多远：从和的一个加数到整个轮次。</translation>
    </message>
    <message>
        <source>Trains until you pause, or until a rule under Stop a run is met. Only η and the speed can be changed meanwhile.</source>
        <translation>训练直到您暂停，或直到满足“停止训练”下的某条规则。其间只能更改 η 和速度。</translation>
    </message>
    <message>
        <source>How fast a run goes, from one step a second to as fast as it can.</source>
        <translation>训练有多快，从每秒一步到尽可能快。</translation>
    </message>
    <message>
        <source>The network from left to right: inputs, hidden units, outputs, targets. Click a unit or a weight, or walk with the arrow keys. A blue line is a positive weight, an orange dashed one negative; its width is the size.</source>
        <translation>从左到右的网络：输入、隐藏单元、输出、目标。点击单元或权重，或用方向键移动。蓝色线为正权重，橙色虚线为负权重；线宽表示大小。</translation>
    </message>
    <message>
        <source>What the network answers everywhere, with the examples on it. Click a place to send it through the network, click a point to show that example.</source>
        <translation>网络在各处的回答，上面标有样本。点击一处可将其送入网络，点击一个点可显示该样本。</translation>
    </message>
    <message>
        <source>The mean loss of the training examples, and of the test examples where there are some, along the run.</source>
        <translation>训练过程中训练样本的平均损失，有测试样本时还包括其平均损失。</translation>
    </message>
    <message>
        <source>The run so far. Pull the handle to go to any step: the numbers of that moment come back exactly.</source>
        <translation>到目前为止的训练过程。拖动滑块可转到任意一步：那一刻的数值会精确重现。</translation>
    </message>
    <message>
        <source>Which line of training is shown. A change at an earlier step begins another one.</source>
        <translation>显示哪一条训练线。在较早的步作出更改会开始另一条。</translation>
    </message>
    <message>
        <source>Gives this step a name, to come back to it.</source>
        <translation>给这一步命名，以便日后回到这里。</translation>
    </message>
    <message>
        <source>Shows δ by the chain rule as it is written on the slides, with both slopes.</source>
        <translation>按讲义上的写法用链式法则表示 δ，含两个斜率。</translation>
    </message>
    <message>
        <source>Every number of the step that comes next. Enter or a click shows where a number comes from.</source>
        <translation>下一步的所有数值。按 Enter 或点击可查看数值的来源。</translation>
    </message>
    <message>
        <source>The step as NumPy code that runs, with the values beside each line.</source>
        <translation>以可运行的 NumPy 代码表示这一步，每行旁边附有数值。</translation>
    </message>
    <message>
        <source>All values of the forward pass for the input above. Nothing is learned from it.</source>
        <translation>上方输入的前向传播的全部数值。不会从中学习。</translation>
    </message>
    <message>
        <source>Each weight&apos;s gradient by back-propagation, by a small difference of the loss, and how far the two are apart.</source>
        <translation>每个权重的梯度：由反向传播得出的值、由损失的微小差分得出的值，以及两者的差距。</translation>
    </message>
    <message>
        <source>How far each weight is moved up and down. Too large an ε bends, too small an ε loses digits.</source>
        <translation>每个权重上下移动的幅度。ε 太大会受弯曲影响，太小会损失有效数字。</translation>
    </message>
    <message>
        <source>Everything that was done. Choose a line to go there; nothing is lost by it.</source>
        <translation>做过的所有操作。选择一行即可回到那里；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>range of the two weights</source>
        <translation>两个权重的范围</translation>
    </message>
    <message>
        <source>How far the pictures reach to either side of the weights now</source>
        <translation>图像从当前权重向两侧延伸的距离</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>logarithmic colours of the loss</source>
        <translation>损失的对数颜色</translation>
    </message>
    <message>
        <source>Colours and contour lines by the logarithm of the loss: shows the valleys&apos; floors</source>
        <translation>按损失的对数绘制颜色和等高线：可看清谷底</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>loss surface</source>
        <translation>损失曲面</translation>
    </message>
    <message>
        <source>loss, one example</source>
        <translation>损失，单个样本</translation>
    </message>
    <message>
        <source>loss, all data</source>
        <translation>损失，全部数据</translation>
    </message>
    <message>
        <source>Loss over two weights</source>
        <translation>两个权重上的损失</translation>
    </message>
    <message>
        <source>Drag the point, or move it with the arrow keys (Shift: finer), to set both weights; Escape while dragging takes it back. Wheel, + and −: zoom. Home: the whole path. Right button: copy or save.</source>
        <translation>拖动该点，或用方向键移动（Shift：更精细），可设置两个权重；拖动时按 Esc 可撤回。滚轮、+ 和 −：缩放。Home：完整路径。右键：复制或保存。</translation>
    </message>
    <message>
        <source>loss of {title} over two weights</source>
        <translation>{title}在两个权重上的损失</translation>
    </message>
    <message>
        <source>Write a weight as {example}: where it comes from, then where it goes.</source>
        <translation>请把权重写成 {example} 的形式：先写来源，再写去向。</translation>
    </message>
    <message>
        <source>With more than one hidden layer, write which: v(1)_21.</source>
        <translation>有多个隐藏层时，请写明是哪一层：v(1)_21。</translation>
    </message>
    <message>
        <source>This network has no weight {plain}.</source>
        <translation>此网络没有权重 {plain}。</translation>
    </message>
    <message>
        <source>The weight {lower} the pictures: choose it, or type one such as w_21</source>
        <translation>图的 {lower} 权重：从列表选择，或输入，例如 w_21</translation>
    </message>
    <message>
        <source>weight {lower} the pictures</source>
        <translation>图的 {lower} 权重</translation>
    </message>
    <message>
        <source>take the selected weight {lower}</source>
        <translation>采用选中的权重作为 {lower} 权重</translation>
    </message>
    <message>
        <source>Select a weight in the diagram or the matrices first</source>
        <translation>请先在网络图或矩阵中选择一个权重</translation>
    </message>
    <message>
        <source>Take the selected weight, {symbol}</source>
        <translation>采用选中的权重 {symbol}</translation>
    </message>
    <message>
        <source>this example</source>
        <translation>此样本</translation>
    </message>
    <message>
        <source>all data</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>Pause the run to drag the point.</source>
        <translation>暂停训练后才能拖动该点。</translation>
    </message>
    <message>
        <source>The surface was not worked out.</source>
        <translation>未计算曲面。</translation>
    </message>
    <message>
        <source>Now: {weights}</source>
        <translation>当前：{weights}</translation>
    </message>
    <message>
        <source>Cursor: {weights}</source>
        <translation>光标：{weights}</translation>
    </message>
    <message>
        <source>The surface is worked out again when the run pauses.</source>
        <translation>训练暂停后会重新计算曲面。</translation>
    </message>
    <message>
        <source>No step yet: a run leaves its path here</source>
        <translation>还没有步：训练会在这里留下路径</translation>
    </message>
    <message>
        <source>Path from □ to ●</source>
        <translation>从 □ 到 ● 的路径</translation>
    </message>
    <message>
        <source>, projected: 1 other weight moved too</source>
        <translation>，为投影：另有 1 个权重也移动了</translation>
    </message>
    <message>
        <source>, projected: {count} other weights moved too</source>
        <translation>，为投影：另有 {count} 个权重也移动了</translation>
    </message>
    <message>
        <source>. {shown} of {examples} examples</source>
        <translation>。{examples} 个样本中的 {shown} 个</translation>
    </message>
    <message>
        <source>progress of the loss surface</source>
        <translation>损失曲面的进度</translation>
    </message>
    <message>
        <source>Leave the pictures as they are</source>
        <translation>保持图像不变</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Work the loss out for every value of the two weights</source>
        <translation>计算两个权重每个取值处的损失</translation>
    </message>
    <message>
        <source>{hint} Ctrl+C: copy</source>
        <translation>{hint} Ctrl+C：复制</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>复制数值(&amp;N)</translation>
    </message>
    <message>
        <source>Without a hidden layer both ways agree: W is the only matrix, and no sum goes back through it. Add a hidden layer under Network to compare.</source>
        <translation>没有隐藏层时两种做法一致：W 是唯一的矩阵，没有和经由它反向传播。请在“网络”中添加隐藏层以作比较。</translation>
    </message>
    <message>
        <source>Pause to compare</source>
        <translation>暂停后可比较</translation>
    </message>
    <message>
        <source>{name} is {value} both ways: when W&apos;s gradient is taken, no weight has changed yet.</source>
        <translation>{name} 在两种做法下都是 {value}：计算 W 的梯度时还没有权重改变。</translation>
    </message>
    <message>
        <source>{name} − η{slope} · (sum that comes back) · {source}</source>
        <translation>{name} − η{slope} · (回传的和) · {source}</translation>
    </message>
    <message>
        <source>{name} is {value} both ways{why_same}.</source>
        <translation>{name} 在两种做法下都是 {value}{why_same}。</translation>
    </message>
    <message>
        <source>{name}: right {right}, with {above} from before the step; mistaken {mistaken}</source>
        <translation>{name}：正确为 {right}，使用这一步之前的 {above}；错误为 {mistaken}</translation>
    </message>
    <message>
        <source>{comparison}, with the new {above}.</source>
        <translation>{comparison}，使用新的 {above}。</translation>
    </message>
    <message>
        <source>{comparison}, for the sum that comes back is {back} with the new {above}.</source>
        <translation>{comparison}，因为用新的 {above} 时，回传的和为 {back}。</translation>
    </message>
    <message>
        <source>After epoch {epoch}: right {right}, mistaken {mistaken}</source>
        <translation>第 {epoch} 轮之后：正确为 {right}，错误为 {mistaken}</translation>
    </message>
    <message>
        <source>{losses}, the same.</source>
        <translation>{losses}，两者相同。</translation>
    </message>
    <message>
        <source>{losses}, {difference} more.</source>
        <translation>{losses}，大了 {difference}。</translation>
    </message>
    <message>
        <source>{losses}, {difference} less. That is no rule: mistaken steps do not follow the gradient.</source>
        <translation>{losses}，小了 {difference}。这并非规律：错误的步不沿着梯度走。</translation>
    </message>
    <message>
        <source>{losses}. A loss beyond all numbers first in epoch {epoch}: try a smaller η.</source>
        <translation>{losses}。损失在第 {epoch} 轮首次超出一切数值：请尝试更小的 η。</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>Both ways agree in this step: with η = 0 the new w is the old one.</source>
        <translation>这一步两种做法一致：η = 0 时新的 w 就是旧的 w。</translation>
    </message>
    <message>
        <source>Both ways agree in this step: every δ of the outputs is 0, there is nothing to learn.</source>
        <translation>这一步两种做法一致：输出的每个 δ 都是 0，没有可学的内容。</translation>
    </message>
    <message>
        <source>Both ways agree in this step: no sum that comes back is changed by the new weights.</source>
        <translation>这一步两种做法一致：新权重没有改变任何回传的和。</translation>
    </message>
    <message>
        <source>: it is frozen</source>
        <translation>：它已冻结</translation>
    </message>
    <message>
        <source>: {source} is 0, so its gradient is 0</source>
        <translation>：{source} 是 0，所以它的梯度是 0</translation>
    </message>
    <message>
        <source> (from the mean gradient {gradient})</source>
        <translation>（来自平均梯度 {gradient}）</translation>
    </message>
    <message>
        <source> (from the gradient {gradient})</source>
        <translation>（来自梯度 {gradient}）</translation>
    </message>
    <message>
        <source>loss of both ways against the epoch</source>
        <translation>两种做法的损失随轮次的变化</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>mistaken</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Run on both ways to see what the updated weights do to the loss.</source>
        <translation>用两种做法继续训练，看看更新后的权重对损失有何影响。</translation>
    </message>
    <message>
        <source>Old weights and updated weights</source>
        <translation>旧权重与更新后的权重</translation>
    </message>
    <message>
        <source>the slip in words</source>
        <translation>用文字说明该错误</translation>
    </message>
    <message>
        <source>what the run came to</source>
        <translation>继续训练的结果</translation>
    </message>
    <message>
        <source>why there is nothing to compare</source>
        <translation>没有可比较内容的原因</translation>
    </message>
    <message>
        <source>Running on both ways…</source>
        <translation>正在用两种做法继续训练…</translation>
    </message>
    <message>
        <source>The run both ways could not be done: {problem}</source>
        <translation>无法用两种做法训练：{problem}</translation>
    </message>
    <message>
        <source>mistaken − right</source>
        <translation>错误 − 正确</translation>
    </message>
    <message>
        <source>before the step</source>
        <translation>步前</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>步后</translation>
    </message>
    <message>
        <source>after − before</source>
        <translation>步后 − 步前</translation>
    </message>
    <message>
        <source>{name}: {before} before the step, {after} after it</source>
        <translation>{name}：这一步之前为 {before}，之后为 {after}</translation>
    </message>
    <message>
        <source>{name}: {value} both ways</source>
        <translation>{name}：两种做法都是 {value}</translation>
    </message>
    <message>
        <source>{name}: right {right}, mistaken {mistaken}, difference {difference}</source>
        <translation>{name}：正确 {right}，错误 {mistaken}，差 {difference}</translation>
    </message>
    <message>
        <source>, differs</source>
        <translation>，不同</translation>
    </message>
    <message>
        <source>The new weights both ways, and how they differ</source>
        <translation>两种做法的新权重，以及它们的差别</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>How the loss goes on both ways</source>
        <translation>两种做法下损失的后续变化</translation>
    </message>
    <message>
        <source>epochs to run on</source>
        <translation>继续训练的轮数</translation>
    </message>
    <message>
        <source>How many epochs to go on, 1 to {most}</source>
        <translation>继续训练多少轮，1 到 {most}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>progress of the run both ways</source>
        <translation>两种做法训练的进度</translation>
    </message>
    <message>
        <source>Run on both ways</source>
        <translation>用两种做法继续训练</translation>
    </message>
    <message>
        <source>Train on from here both ways and compare the losses; your network stays as it is</source>
        <translation>从这里起用两种做法继续训练并比较损失；您的网络保持不变</translation>
    </message>
    <message>
        <source>Give up the run both ways</source>
        <translation>放弃两种做法的训练</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>保存图片…(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;all	{show_all_key}</source>
        <translation>显示全部(&amp;A)	{show_all_key}</translation>
    </message>
    <message>
        <source>There are no numbers to show yet.</source>
        <translation>还没有可显示的数值。</translation>
    </message>
    <message>
        <source>output of the network over its inputs</source>
        <translation>网络对各处输入的输出</translation>
    </message>
    <message>
        <source>Equations, trace and code are about the next step; the network shows this example</source>
        <translation>公式、轨迹和代码针对下一步；网络显示此样本</translation>
    </message>
    <message>
        <source>Show &amp;examples as table</source>
        <translation>以表格显示样本(&amp;E)</translation>
    </message>
    <message>
        <source>in the network</source>
        <translation>网络中</translation>
    </message>
    <message>
        <source>What the network shows the numbers of</source>
        <translation>网络显示的是谁的数值</translation>
    </message>
    <message>
        <source>The examples that were chosen under Results</source>
        <translation>在“结果”中选择的样本</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>{typed}: write the decimal point as a point, such as 0.5</source>
        <translation>{typed}：小数点请写成点，例如 0.5</translation>
    </message>
    <message>
        <source>{typed}: expected a number, such as 0.5 or -1e-3</source>
        <translation>{typed}：应为一个数，例如 0.5 或 -1e-3</translation>
    </message>
    <message>
        <source>{error}. The old value stays.</source>
        <translation>{error}。保留旧值。</translation>
    </message>
    <message>
        <source>{field}: problem</source>
        <translation>{field}：有问题</translation>
    </message>
    <message>
        <source>{symbol}, {name}, from {low:.4g} to {high:.4g} in the data.
Type a number and press Enter, or use the arrow keys up and down.</source>
        <translation>{symbol}，{name}，数据中从 {low:.4g} 到 {high:.4g}。
输入一个数并按 Enter，或使用上下方向键。</translation>
    </message>
    <message>
        <source>Click: send that input through the network; on a point, show that example. Drag the mark: move it.
Enter: the same by keys. Arrows: move it, with Shift in small steps. Escape: end it.</source>
        <translation>点击：将该输入送入网络；点击数据点则显示该样本。拖动标记：移动它。
Enter：用键盘完成同样操作。方向键：移动标记，加 Shift 为小步移动。Esc：结束。</translation>
    </message>
    <message>
        <source>Back to the example</source>
        <translation>回到样本</translation>
    </message>
    <message>
        <source>Show the example&apos;s numbers in the network again (Escape)</source>
        <translation>在网络中重新显示样本的数值 (Esc)</translation>
    </message>
    <message>
        <source>Probe at {place}: {answer}</source>
        <translation>探针位于 {place}：{answer}</translation>
    </message>
    <message>
        <source>Show the example&apos;s numbers in the network again</source>
        <translation>在网络中重新显示样本的数值</translation>
    </message>
    <message>
        <source>what is in the network</source>
        <translation>网络中的内容</translation>
    </message>
    <message>
        <source>problem with what was typed</source>
        <translation>所输入内容的问题</translation>
    </message>
    <message>
        <source>In the network: a probe, an input without a target.</source>
        <translation>网络中：探针，即没有目标的输入。</translation>
    </message>
    <message>
        <source>In the network: training example {example} of {count}.</source>
        <translation>网络中：第 {example} 个训练样本，共 {count} 个。</translation>
    </message>
    <message>
        <source>It is answered with class {name}.</source>
        <translation>网络的回答是类别 {name}。</translation>
    </message>
    <message>
        <source>the input in the data&apos;s own units</source>
        <translation>输入，以数据自身的单位表示</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>hidden output, {function}</source>
        <translation>隐藏输出，{function}</translation>
    </message>
    <message>
        <source>output, {function}</source>
        <translation>输出，{function}</translation>
    </message>
    <message>
        <source>the output in the target&apos;s own units</source>
        <translation>输出，以目标自身的单位表示</translation>
    </message>
    <message>
        <source>Values in the network, from the input to the output</source>
        <translation>网络中的数值，从输入到输出</translation>
    </message>
    <message>
        <source>All values of the forward pass. A click, or Enter, shows where a value of the example comes from.
Ctrl+C copies what is marked, with every digit.</source>
        <translation>前向传播的全部数值。点击或按 Enter 可查看样本数值的来源。
Ctrl+C 复制所选内容，保留全部位数。</translation>
    </message>
    <message>
        <source>Copy all with headers</source>
        <translation>全部复制（含表头）</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>Of the examples that the fold has not learned from, which share is right</source>
        <translation>该折未用于学习的样本中，回答正确的占比</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>Of the examples that the fold has learned from, which share is right</source>
        <translation>该折用于学习的样本中，回答正确的占比</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>测试损失</translation>
    </message>
    <message>
        <source>The mean loss of the examples that the fold has not learned from</source>
        <translation>该折未用于学习的样本的平均损失</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>The mean loss of the examples that the fold has learned from</source>
        <translation>该折用于学习的样本的平均损失</translation>
    </message>
    <message>
        <source>Fold {number}, epochs done: {epochs}</source>
        <translation>第 {number} 折，已完成轮数：{epochs}</translation>
    </message>
    <message>
        <source>R² of {name} on the fold&apos;s test examples</source>
        <translation>该折测试样本上 {name} 的 R²</translation>
    </message>
    <message>
        <source>RMSE of {name} on the fold&apos;s test examples</source>
        <translation>该折测试样本上 {name} 的 RMSE</translation>
    </message>
    <message>
        <source>{name} {mean} ± {deviation} (mean and standard deviation of {k} folds)</source>
        <translation>{name} {mean} ± {deviation}（{k} 折的均值与标准差）</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>折</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>The cross-validation was given up.</source>
        <translation>已放弃交叉验证。</translation>
    </message>
    <message>
        <source>fold {number}</source>
        <translation>第 {number} 折</translation>
    </message>
    <message>
        <source>The mean over the folds</source>
        <translation>各折的均值</translation>
    </message>
    <message>
        <source>√( Σ (fold − mean)² / (k − 1) ) over the k folds</source>
        <translation>k 折上的 √( Σ (折 − 均值)² / (k − 1) )</translation>
    </message>
    <message>
        <source>number of folds k</source>
        <translation>折数 k</translation>
    </message>
    <message>
        <source>Into how many parts the data are dealt; each is the test once</source>
        <translation>数据分成多少份；每份各作一次测试</translation>
    </message>
    <message>
        <source>epochs of each fold</source>
        <translation>每折的轮数</translation>
    </message>
    <message>
        <source>How many epochs each fold is trained for, from the same start</source>
        <translation>每折从相同的起点训练多少轮</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>cross-validate</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>Train once for each fold, aside; your network stays as it is</source>
        <translation>另行为每折训练一次；您的网络保持不变</translation>
    </message>
    <message>
        <source>progress of the cross-validation</source>
        <translation>交叉验证的进度</translation>
    </message>
    <message>
        <source>Give up the cross-validation</source>
        <translation>放弃交叉验证</translation>
    </message>
    <message>
        <source>result of the cross-validation</source>
        <translation>交叉验证的结果</translation>
    </message>
    <message>
        <source>folds</source>
        <translation>折</translation>
    </message>
    <message>
        <source>How well such a network does on examples it has not seen: each fold learns from all the others.</source>
        <translation>这样的网络在没见过的样本上表现如何：每折都从其余各折学习。</translation>
    </message>
    <message>
        <source>Of the data and settings before the last change. Validate again.</source>
        <translation>此结果针对上次更改之前的数据和设置。请重新验证。</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>折数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;epochs</source>
        <translation>轮数(&amp;E)</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
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
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>target y of {name}</source>
        <translation>{name} 的目标 y</translation>
    </message>
    <message>
        <source>prediction z</source>
        <translation>预测 z</translation>
    </message>
    <message>
        <source>residual y − z</source>
        <translation>残差 y − z</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Results on the examples that are learned from</source>
        <translation>用于学习的样本上的结果</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Results on the examples that are kept for testing</source>
        <translation>留作测试的样本上的结果</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Confusion matrix: which class is taken for which</source>
        <translation>混淆矩阵：哪一类被判为哪一类</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>每个类别的精确率、召回率和 F1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What other thresholds between the two classes would give</source>
        <translation>两个类别之间取其他阈值的结果</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>part of the data</source>
        <translation>数据的部分</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折</translation>
    </message>
    <message>
        <source>k-fold cross-validation: mean and deviation of several networks</source>
        <translation>k 折交叉验证：多个网络的均值与标准差</translation>
    </message>
    <message>
        <source>How far each answer is from its target</source>
        <translation>每个回答与目标相差多少</translation>
    </message>
    <message>
        <source>results of classes</source>
        <translation>类别的结果</translation>
    </message>
    <message>
        <source>results of numbers</source>
        <translation>数值的结果</translation>
    </message>
    <message>
        <source>Which target the residuals are of</source>
        <translation>残差针对哪个目标</translation>
    </message>
    <message>
        <source>How many examples this part of the data has</source>
        <translation>这部分数据有多少样本</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>复制表格(&amp;T)</translation>
    </message>
    <message>
        <source>Measures of each class</source>
        <translation>每个类别的指标</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>{currentText}
Another branch is shown at this step, or at its end if it is shorter</source>
        <translation>{currentText}
显示另一个分支的这一步；若该分支较短，则显示其末尾</translation>
    </message>
    <message>
        <source>name of the bookmark</source>
        <translation>书签的名称</translation>
    </message>
    <message>
        <source>Name of the bookmark: Enter sets it, Escape does not; an empty name takes it away</source>
        <translation>书签的名称：Enter 确定，Esc 放弃；名称为空则删除书签</translation>
    </message>
    <message>
        <source>the run: step to visit</source>
        <translation>训练过程：要查看的步</translation>
    </message>
    <message>
        <source>Step {step}.</source>
        <translation>第 {step} 步。</translation>
    </message>
    <message>
        <source>step {now} of {last}</source>
        <translation>第 {now} 步，共 {last} 步</translation>
    </message>
    <message>
        <source>epoch {epoch} · step {step}</source>
        <translation>第 {epoch} 轮 · 第 {step} 步</translation>
    </message>
    <message>
        <source>step 888 888 · epoch 8 888</source>
        <translation>第 888 888 步 · 第 8 888 轮</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>epoch back</source>
        <translation>后退一轮</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>where in the run</source>
        <translation>训练过程中的位置</translation>
    </message>
    <message>
        <source>Rename the bookmark “{mark}”</source>
        <translation>重命名书签“{mark}”</translation>
    </message>
    <message>
        <source>Bookmark this step</source>
        <translation>为这一步添加书签</translation>
    </message>
    <message>
        <source>epoch 100 000 · step 10 000 000</source>
        <translation>第 100 000 轮 · 第 10 000 000 步</translation>
    </message>
    <message>
        <source>Train, and every step can be visited here.</source>
        <translation>训练之后，可以在这里查看每一步。</translation>
    </message>
    <message>
        <source>Pause the run, then every step of it can be visited here.</source>
        <translation>暂停训练后，可以在这里查看其中的每一步。</translation>
    </message>
    <message>
        <source>in the past: change anything to branch off, or End to return</source>
        <translation>处于过去：更改任何内容会产生分支，按 End 返回</translation>
    </message>
    <message>
        <source>You are in the past: change anything to branch off, or End to return</source>
        <translation>您处于过去：更改任何内容会产生分支，按 End 返回</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>处于过去</translation>
    </message>
    <message>
        <source>Drag or click to visit a step; ← → a step, Ctrl ← → an epoch, Home and End</source>
        <translation>拖动或点击以查看某一步；← → 移动一步，Ctrl ← → 移动一轮，Home 和 End 到首尾</translation>
    </message>
    <message>
        <source>step {now} · epoch {epoch}</source>
        <translation>第 {now} 步 · 第 {epoch} 轮</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>损失 {loss}</translation>
    </message>
    <message>
        <source>run {run} · {steps}</source>
        <translation>训练 {run} · {steps}</translation>
    </message>
    <message>
        <source>run {run} · branch at step {first} · {steps}</source>
        <translation>训练 {run} · 在第 {first} 步分支 · {steps}</translation>
    </message>
    <message>
        <source>run {run} · branch of run {parent} at step {first} · {steps}</source>
        <translation>训练 {run} · 训练 {parent} 在第 {first} 步的分支 · {steps}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 步</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} 步</translation>
    </message>
    <message>
        <source>At step {step} {run} goes another way</source>
        <translation>在第 {step} 步，{run} 走上另一条路</translation>
    </message>
    <message>
        <source>At step {step} {runs} and {last} go another way</source>
        <translation>在第 {step} 步，{runs} 和 {last} 走上另一条路</translation>
    </message>
    <message>
        <source>Bookmark “{name}”, step {step}</source>
        <translation>书签“{name}”，第 {step} 步</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Order in the step; what is given has none</source>
        <translation>在这一步中的次序；已知值没有次序</translation>
    </message>
    <message>
        <source>▶ the number that is explained, and the marks of what flows into it</source>
        <translation>▶ 正在解释的数值，以及流入它的各数的标记</translation>
    </message>
    <message>
        <source>The part of the step in which it is worked out</source>
        <translation>在这一步的哪个部分算出</translation>
    </message>
    <message>
        <source>Its symbol, with its indices</source>
        <translation>它的符号，含下标</translation>
    </message>
    <message>
        <source>Where in the network it belongs: a layer of units, or a matrix of weights</source>
        <translation>它在网络中的位置：一层单元，或一个权重矩阵</translation>
    </message>
    <message>
        <source>Which example of the batch, counted from 1; – for the whole batch</source>
        <translation>批次中的哪个样本，从 1 数起；– 表示整个批次</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>它的值</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>{shown} of {matching} rows</source>
        <translation>{matching} 行中的 {shown} 行</translation>
    </message>
    <message>
        <source>Copied {copied} rows, the first of {wanted}</source>
        <translation>已复制 {copied} 行，即 {wanted} 行中的前几行</translation>
    </message>
    <message>
        <source>Copied 1 row</source>
        <translation>已复制 1 行</translation>
    </message>
    <message>
        <source>Copied {copied} rows</source>
        <translation>已复制 {copied} 行</translation>
    </message>
    <message>
        <source>its own examples</source>
        <translation>各自的样本</translation>
    </message>
    <message>
        <source>first weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>各自的</translation>
    </message>
    <message>
        <source>{title}, {count} examples</source>
        <translation>{title}，{count} 个样本</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>the inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>inputs and outputs</source>
        <translation>输入和输出</translation>
    </message>
    <message>
        <source>{inputs} and {outputs}</source>
        <translation>{inputs} 和 {outputs}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>schedule n</source>
        <translation>调度 n</translation>
    </message>
    <message>
        <source>schedule γ</source>
        <translation>调度 γ</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>momentum μ</source>
        <translation>动量 μ</translation>
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
        <translation>冻结的权重</translation>
    </message>
    <message>
        <source>start</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>order of examples</source>
        <translation>样本顺序</translation>
    </message>
    <message>
        <source>batch mean</source>
        <translation>批次均值</translation>
    </message>
    <message>
        <source>update of W</source>
        <translation>W 的更新</translation>
    </message>
    <message>
        <source>update of V</source>
        <translation>V 的更新</translation>
    </message>
    <message>
        <source>hidden {mark}</source>
        <translation>隐藏 {mark}</translation>
    </message>
    <message>
        <source>Every number of the step as a table</source>
        <translation>以表格列出这一步的每个数值</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Old and new weights</source>
        <translation>旧权重与新权重</translation>
    </message>
    <message>
        <source>V and W before and after the step, and what it changes</source>
        <translation>这一步前后的 V 和 W，以及它带来的改变</translation>
    </message>
    <message>
        <source>filter: r, delta, w_21, loss …</source>
        <translation>筛选：r, delta, w_21, loss …</translation>
    </message>
    <message>
        <source>filter of the rows</source>
        <translation>行的筛选</translation>
    </message>
    <message>
        <source>Show only some rows: a letter (r), a name (delta), a symbol (w_21, r(2)_1), or a phase (update of W)</source>
        <translation>只显示部分行：字母 (r)、名称 (delta)、符号 (w_21, r(2)_1) 或阶段（W 的更新）</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>example of the batch</source>
        <translation>批次中的样本</translation>
    </message>
    <message>
        <source>Whose numbers are shown, counted from 1; below 1 come all examples of the batch</source>
        <translation>显示哪个样本的数值，从 1 数起；小于 1 则显示批次的所有样本</translation>
    </message>
    <message>
        <source>number of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>{symbol} = {exact}, {words}. Click to see where it comes from.</source>
        <translation>{symbol} = {exact}，{words}。点击可查看来源。</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>未标记</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>正在解释</translation>
    </message>
    <message>
        <source>{tip}. Click to sort</source>
        <translation>{tip}。点击可排序</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>All numbers of the step</source>
        <translation>这一步的所有数值</translation>
    </message>
    <message>
        <source>Click or Enter: see where a number comes from. Ctrl+C: copy. Alt+Up, Alt+Down: sort by this column</source>
        <translation>点击或 Enter：查看数值的来源。Ctrl+C：复制。Alt+↑、Alt+↓：按此列排序</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Sort by this column, smallest first</source>
        <translation>按此列排序，从小到大</translation>
    </message>
    <message>
        <source>Sort by this column, largest first</source>
        <translation>按此列排序，从大到小</translation>
    </message>
    <message>
        <source>No row of this step is called that: try r, delta, w_21, or the name of a phase.</source>
        <translation>这一步没有这样的行：请尝试 r、delta、w_21 或阶段的名称。</translation>
    </message>
    <message>
        <source>old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>change of {}</source>
        <translation>{} 的变化</translation>
    </message>
    <message>
        <source>Click or Enter: see where a weight comes from.</source>
        <translation>点击或 Enter：查看权重的来源。</translation>
    </message>
    <message>
        <source>Trace table</source>
        <translation>轨迹表</translation>
    </message>
    <message>
        <source>why there are no numbers</source>
        <translation>没有数值的原因</translation>
    </message>
    <message>
        <source>why there are no rows</source>
        <translation>没有行的原因</translation>
    </message>
    <message>
        <source>how far a step goes</source>
        <translation>一次前进多远</translation>
    </message>
    <message>
        <source>How far one press of Step or Back goes</source>
        <translation>按一次“步进”或“后退”前进或后退多远</translation>
    </message>
    <message>
        <source>this is no drawing of a formula</source>
        <translation>这不是公式的图形</translation>
    </message>
    <message>
        <source>There is no table to paste; copy cells of a spreadsheet first.</source>
        <translation>没有可粘贴的表格；请先复制电子表格的单元格。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>nn-sim and tables (*{SUFFIX} *.csv *.tsv *.txt);;{EVERYTHING}</source>
        <translation>nn-sim 文件和表格 (*{SUFFIX} *.csv *.tsv *.txt);;{EVERYTHING}</translation>
    </message>
    <message>
        <source>Open CSV</source>
        <translation>打开 CSV</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>nn-sim</source>
        <translation>nn-sim</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>将更改保存到“{name}”吗？</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>未保存的内容将会丢失。</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>nn-sim did not end properly. Bring back your work on “{name}”?</source>
        <translation>nn-sim 上次没有正常退出。要恢复您在“{name}”上的工作吗？</translation>
    </message>
    <message>
        <source>“Later” asks again at the next start.</source>
        <translation>选“Later”（以后），下次启动时会再次询问。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in {root}: {reason}. Save often.</source>
        <translation>未保存的工作无法保留在 {root} 中：{reason}。请经常保存。</translation>
    </message>
    <message>
        <source>Work from a window that did not end properly cannot be read ({problem}) It is kept in {place}.</source>
        <translation>未正常关闭的窗口中的工作无法读取（{problem}）。它保留在 {place}。</translation>
    </message>
    <message>
        <source>nn-sim work</source>
        <translation>nn-sim 工作</translation>
    </message>
    <message>
        <source>{stem} rescued {n}.nnsim</source>
        <translation>{stem} 恢复 {n}.nnsim</translation>
    </message>
    <message>
        <source>Your work is saved as {place}.</source>
        <translation>您的工作已保存为 {place}。</translation>
    </message>
    <message>
        <source>safe mode</source>
        <translation>安全模式</translation>
    </message>
    <message>
        <source>Started with default settings, which are not stored, the light theme and the NumPy engine</source>
        <translation>已用默认设置（不会保存）、浅色主题和 NumPy 引擎启动</translation>
    </message>
    <message>
        <source>nn-sim could not start. Try nn-sim --safe-mode, or nn-sim --reset-settings, which puts the stored settings aside. What happened is written down in {log_folder}.</source>
        <translation>nn-sim 无法启动。请尝试 nn-sim --safe-mode，或 nn-sim --reset-settings（把已保存的设置移到一边）。详情记录在 {log_folder} 中。</translation>
    </message>
    <message>
        <source>there is no dataset &apos;{name}&apos;; choose one of {names}</source>
        <translation>没有数据集“{name}”；请从 {names} 中选择</translation>
    </message>
    <message>
        <source>the size of a dataset must be between 2 and {LARGEST_SIZE:,}, not {size}</source>
        <translation>数据集的大小须在 2 到 {LARGEST_SIZE:,} 之间，不能是 {size}</translation>
    </message>
    <message>
        <source>the noise must be between 0 and {GREATEST_NOISE:g}, not {noise}</source>
        <translation>噪声须在 0 到 {GREATEST_NOISE:g} 之间，不能是 {noise}</translation>
    </message>
    <message>
        <source>the seed of a dataset must be 0 or greater, not {seed}</source>
        <translation>数据集的随机种子须大于或等于 0，不能是 {seed}</translation>
    </message>
    <message>
        <source>{title} was not drawn, so it cannot be drawn again</source>
        <translation>{title} 不是随机生成的，因此无法重新生成</translation>
    </message>
    <message>
        <source>built in, seed {seed}, noise {noise:g}</source>
        <translation>内置，随机种子 {seed}，噪声 {noise:g}</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Worked example</source>
        <extracomment>In the order of a menu.</extracomment>
        <translation>例题</translation>
    </message>
    <message>
        <source>The lecture&apos;s example: x = [0, 1] with the targets y = [1, 0]</source>
        <translation>讲义中的例子：x = [0, 1]，目标 y = [1, 0]</translation>
    </message>
    <message>
        <source>1 where both inputs are 1</source>
        <translation>两个输入都为 1 时是 1</translation>
    </message>
    <message>
        <source>1 where at least one input is 1</source>
        <translation>至少一个输入为 1 时是 1</translation>
    </message>
    <message>
        <source>1 where the inputs differ; needs a hidden layer</source>
        <translation>两个输入不同时是 1；需要隐藏层</translation>
    </message>
    <message>
        <source>0 where both inputs are 1</source>
        <translation>两个输入都为 1 时是 0</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Two halves of a square with a gap between them; one straight line parts them</source>
        <translation>正方形的两半，中间有间隙；一条直线即可分开</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>两个高斯分布</translation>
    </message>
    <message>
        <source>Two round clouds that touch; one straight line parts them nearly</source>
        <translation>两个相接的圆形点云；一条直线几乎可以分开</translation>
    </message>
    <message>
        <source>Three Gaussians</source>
        <translation>三个高斯分布</translation>
    </message>
    <message>
        <source>Three round clouds, each a class of its own; the smallest set for softmax</source>
        <translation>三个圆形点云，各为一类；适合 softmax 的最小数据集</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>双月</translation>
    </message>
    <message>
        <source>Two half circles that reach into each other</source>
        <translation>两个互相嵌入的半圆</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>同心圆</translation>
    </message>
    <message>
        <source>A ring around a smaller ring</source>
        <translation>小圆环外套着一个圆环</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>双螺旋</translation>
    </message>
    <message>
        <source>Two arms wound around each other; the hardest of the sets</source>
        <translation>两条互相缠绕的旋臂；最难的数据集</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>棋盘</translation>
    </message>
    <message>
        <source>Four by four fields of two classes in turn; needs many hidden units</source>
        <translation>四乘四的方格，两类交替；需要很多隐藏单元</translation>
    </message>
    <message>
        <source>Sine curve</source>
        <translation>正弦曲线</translation>
    </message>
    <message>
        <source>Numbers to predict: y = 0.8 sin(πx) for x from -1 to 1</source>
        <translation>数值预测：y = 0.8 sin(πx)，x 从 -1 到 1</translation>
    </message>
    <message>
        <source>Noisy polynomial</source>
        <translation>带噪声的多项式</translation>
    </message>
    <message>
        <source>Numbers to predict: y = 0.8 (4x³ - 3x) for x from -1 to 1, with much noise</source>
        <translation>数值预测：y = 0.8 (4x³ - 3x)，x 从 -1 到 1，噪声较大</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Numbers to predict: y = 0.6 x1 - 0.3 x2; no hidden layer is needed</source>
        <translation>数值预测：y = 0.6 x1 - 0.3 x2；不需要隐藏层</translation>
    </message>
    <message>
        <source>Multi-Gaussian</source>
        <translation>多个高斯峰</translation>
    </message>
    <message>
        <source>Numbers to predict: hills and hollows over the plane</source>
        <translation>数值预测：平面上的峰与谷</translation>
    </message>
    <message>
        <source>UTF-16 (little-endian)</source>
        <extracomment>The encodings that can be read, with what to call them.</extracomment>
        <translation>UTF-16（小端序）</translation>
    </message>
    <message>
        <source>UTF-16 (big-endian)</source>
        <translation>UTF-16（大端序）</translation>
    </message>
    <message>
        <source>Latin-1 (Windows)</source>
        <translation>Latin-1 (Windows)</translation>
    </message>
    <message>
        <source>this is no text file; export the table as CSV in UTF-8</source>
        <translation>这不是文本文件；请把表格导出为 UTF-8 编码的 CSV</translation>
    </message>
    <message>
        <source>the file is empty; a dataset needs at least two rows</source>
        <translation>文件是空的；数据集至少需要两行</translation>
    </message>
    <message>
        <source>the text is not in UTF-8; choose another encoding, such as Latin-1</source>
        <translation>文本不是 UTF-8 编码；请选择其他编码，例如 Latin-1</translation>
    </message>
    <message>
        <source>the text is broken {title}; save the file as CSV in UTF-8</source>
        <translation>文本是损坏的 {title}；请把文件存为 UTF-8 编码的 CSV</translation>
    </message>
    <message>
        <source>{rows} left out for missing values: {lines}.</source>
        <translation>{rows}因缺失值被略去：{lines}。</translation>
    </message>
    <message>
        <source>{rows} left out as faulty: {lines}. The first: {why}.</source>
        <translation>{rows}因有错误被略去：{lines}。第一处：{why}。</translation>
    </message>
    <message>
        <source>1 row was</source>
        <translation>有 1 行</translation>
    </message>
    <message>
        <source>{count:,} rows were</source>
        <translation>有 {count:,} 行</translation>
    </message>
    <message>
        <source>lines {lines}, …</source>
        <translation>第 {lines}、… 行</translation>
    </message>
    <message>
        <source>lines {names} and {line}</source>
        <translation>第 {names} 行和第 {line} 行</translation>
    </message>
    <message>
        <source>{count} columns are called &apos;{shortened}&apos;</source>
        <translation>有 {count} 列名为“{shortened}”</translation>
    </message>
    <message>
        <source>{problem}; name the target by its number, 1 to {width}</source>
        <translation>{problem}；请用列号 1 到 {width} 指定目标</translation>
    </message>
    <message>
        <source>there is no column &apos;{shortened}&apos;; {choice}</source>
        <translation>没有名为“{shortened}”的列；{choice}</translation>
    </message>
    <message>
        <source>it has no header, so name a number from 1 to {count}</source>
        <translation>没有表头，请用 1 到 {count} 的列号指定</translation>
    </message>
    <message>
        <source>choose one of {names}{more} or a number from 1 to {count}</source>
        <translation>请从 {names}{more} 中选择，或用 1 到 {count} 的列号指定</translation>
    </message>
    <message>
        <source>every value is missing; ignore this column</source>
        <translation>所有值都缺失；请忽略此列</translation>
    </message>
    <message>
        <source>{values} of {name} became its mean over all rows, {mean:.6g}.</source>
        <translation>{name} 的 {values}已替换为其在所有行上的均值 {mean:.6g}。</translation>
    </message>
    <message>
        <source>{name} is {value:.6g} in every row, so nothing can be learned from it.</source>
        <translation>{name} 在每一行都是 {value:.6g}，因此无法从中学到任何东西。</translation>
    </message>
    <message>
        <source>more than {MOST_TEXTS} different texts, such as &apos;{shortened}&apos;, are too many</source>
        <translation>不同的文本超过 {MOST_TEXTS} 个（例如“{shortened}”），数量太多</translation>
    </message>
    <message>
        <source>{problem} to be coded as inputs; ignore this column</source>
        <translation>{problem}，无法编码为输入；请忽略此列</translation>
    </message>
    <message>
        <source>{name} became {inputs} of 0 and 1: {listed}.</source>
        <translation>{name} 变为 {inputs}，取值 0 和 1：{listed}。</translation>
    </message>
    <message>
        <source>{values} of {name} became the share of each text in all rows.</source>
        <translation>{name} 的 {values}已替换为各文本在所有行中所占的比例。</translation>
    </message>
    <message>
        <source>{count:,} missing values</source>
        <translation>{count:,} 个缺失值</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} 以及另外 {count} 个</translation>
    </message>
    <message>
        <source>the cell is empty; fill it in or remove the row</source>
        <translation>单元格是空的; 请填写或删除该行</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>有限的数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>expected {what}, found &apos;{shortened}&apos;, a sign for a missing value</source>
        <translation>应为{what}，却是表示缺失值的“{shortened}”</translation>
    </message>
    <message>
        <source>{found}; fill it in or remove the row</source>
        <translation>{found}; 请填写或删除该行</translation>
    </message>
    <message>
        <source>correct the cell or remove the row</source>
        <translation>请更正单元格或删除该行</translation>
    </message>
    <message>
        <source>expected a number, found &apos;{shortened}&apos;</source>
        <translation>应为一个数，却是“{shortened}”</translation>
    </message>
    <message>
        <source>{found}; write decimals with a point, or choose the decimal comma</source>
        <translation>{found}; 请用点作小数点，或选择逗号作小数点</translation>
    </message>
    <message>
        <source>{found}; decimals are written with a comma in this table</source>
        <translation>{found}; 此表格用逗号作小数点</translation>
    </message>
    <message>
        <source>expected a number, but &apos;{shortened}&apos; is out of range; {advice}</source>
        <translation>应为一个数，但“{shortened}”超出范围; {advice}</translation>
    </message>
    <message>
        <source>expected a finite number, found &apos;{shortened}&apos;; {advice}</source>
        <translation>应为有限的数，却是“{shortened}”; {advice}</translation>
    </message>
    <message>
        <source>column {column} cannot be an input and something else as well</source>
        <translation>列 {column} 不能既作输入又作他用</translation>
    </message>
    <message>
        <source>the file has no cells; a dataset needs at least two rows</source>
        <translation>文件没有单元格；数据集至少需要两行</translation>
    </message>
    <message>
        <source>found only one column; separate inputs and target by comma, semicolon, tab or |</source>
        <translation>只找到一列；请用逗号、分号、制表符或 | 分隔输入与目标</translation>
    </message>
    <message>
        <source>found {width:,} columns, more than the {MOST_COLUMNS:,} that can be read; keep a part of them</source>
        <translation>找到 {width:,} 列，超过可读取的 {MOST_COLUMNS:,} 列；请只保留一部分</translation>
    </message>
    <message>
        <source>no column is the target; choose what is to be learned</source>
        <translation>没有目标列；请选择要学习的内容</translation>
    </message>
    <message>
        <source>no column is an input; choose what it is to be learned from</source>
        <translation>没有输入列；请选择从什么学习</translation>
    </message>
    <message>
        <source>several targets must be numbers; column {classe} is a class</source>
        <translation>多个目标必须都是数值；{classe} 列是类别</translation>
    </message>
    <message>
        <source>a quote is opened and never closed; close it or remove it</source>
        <translation>有引号未闭合；请闭合或删除它</translation>
    </message>
    <message>
        <source>expected {width} cells, as in the first row, found {count}; add or remove cells</source>
        <translation>应与首行一样有 {width} 个单元格，实际有 {count} 个; 请增加或删除单元格</translation>
    </message>
    <message>
        <source>a cell is longer than {limit:,} characters; look for a quote that is not closed</source>
        <translation>有单元格超过 {limit:,} 个字符; 请检查是否有未闭合的引号</translation>
    </message>
    <message>
        <source>something follows a closing quote; remove it, or write a quote inside quotes twice</source>
        <translation>闭合引号之后还有内容; 请删除，或把引号内的引号写两遍</translation>
    </message>
    <message>
        <source>the row cannot be read ({text})</source>
        <translation>无法读取该行（{text}）</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>this is a folder; name a CSV file in it</source>
        <translation>这是文件夹；请指定其中的 CSV 文件</translation>
    </message>
    <message>
        <source>this is not an ordinary file; save the table to a file first</source>
        <translation>这不是普通文件；请先把表格保存为文件</translation>
    </message>
    <message>
        <source>there is no such file; check the name and the folder</source>
        <translation>没有此文件；请检查文件名和文件夹</translation>
    </message>
    <message>
        <source>no permission to read the file; change its permissions or copy it</source>
        <translation>没有读取该文件的权限；请更改权限或复制该文件</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>无法读取文件（{reason}）</translation>
    </message>
    <message>
        <source>this is no file name; check it</source>
        <translation>这不是有效的文件名；请检查</translation>
    </message>
    <message>
        <source>the table is larger than {SIZE_LIMIT} MB; keep a part of its rows</source>
        <translation>表格大于 {SIZE_LIMIT} MB；请只保留一部分行</translation>
    </message>
    <message>
        <source>expected a class, found &apos;{shortened}&apos;; correct the cell or remove the row</source>
        <translation>应为一个类别，却是“{shortened}”; 请更正单元格或删除该行</translation>
    </message>
    <message>
        <source>expected a class, found &apos;{shortened}&apos;, a sign for a missing value</source>
        <translation>应为一个类别，却是表示缺失值的“{shortened}”</translation>
    </message>
    <message>
        <source>{problem}; correct the cell or remove the row</source>
        <translation>{problem}; 请更正单元格或删除该行</translation>
    </message>
    <message>
        <source>every row has the same class (&apos;{only}&apos;); a target needs at least two</source>
        <translation>每一行都是同一类别（“{only}”）；目标至少需要两个类别</translation>
    </message>
    <message>
        <source>{count} different texts are too many classes (at most {MOST_CLASSES})</source>
        <translation>{count} 个不同的文本作为类别太多（最多 {MOST_CLASSES} 个）</translation>
    </message>
    <message>
        <source>{problem}; choose another target column</source>
        <translation>{problem}；请选择其他目标列</translation>
    </message>
    <message>
        <source>{count} rows of inputs do not fit {count2} rows of targets</source>
        <translation>输入有 {count} 行，与目标的 {count2} 行不符</translation>
    </message>
    <message>
        <source>the scale must be one of {names}, not &apos;{scale}&apos;</source>
        <translation>缩放方式须为 {names} 之一，不能是“{scale}”</translation>
    </message>
    <message>
        <source>inputs must be a table of at least one row and one column, not of shape {shape}</source>
        <translation>输入须为至少一行一列的表格，形状不能是 {shape}</translation>
    </message>
    <message>
        <source>{shape} columns of inputs need as many names, not {count}</source>
        <translation>{shape} 列输入需要同样多的名称，而不是 {count} 个</translation>
    </message>
    <message>
        <source>inputs must be finite numbers</source>
        <translation>输入须为有限的数</translation>
    </message>
    <message>
        <source>the rows of the test must be whole numbers</source>
        <translation>测试行须为整数</translation>
    </message>
    <message>
        <source>the rows of the test must be different rows from 0 to {n}, in order</source>
        <translation>测试行须为 0 到 {n} 的不同行号，按顺序排列</translation>
    </message>
    <message>
        <source>at least one example must be left to learn from</source>
        <translation>至少要留一个样本用于学习</translation>
    </message>
    <message>
        <source>targets of a classification must be one class index per row, as whole numbers</source>
        <translation>分类的目标须为每行一个类别序号，且为整数</translation>
    </message>
    <message>
        <source>a classification needs at least two different classes, not {classes}</source>
        <translation>分类至少需要两个不同的类别，而不是 {classes}</translation>
    </message>
    <message>
        <source>a classification has one target name, not {count}</source>
        <translation>分类只有一个目标名称，而不是 {count} 个</translation>
    </message>
    <message>
        <source>class indices must lie between 0 and {count}</source>
        <translation>类别序号须在 0 到 {count} 之间</translation>
    </message>
    <message>
        <source>targets of a regression must be a table of at least one column, not of shape {shape}</source>
        <translation>回归的目标须为至少一列的表格，形状不能是 {shape}</translation>
    </message>
    <message>
        <source>{shape} columns of targets need as many names, not {count}</source>
        <translation>{shape} 列目标需要同样多的名称，而不是 {count} 个</translation>
    </message>
    <message>
        <source>targets must be finite numbers</source>
        <translation>目标须为有限的数</translation>
    </message>
    <message>
        <source>outputs must be a table with one row per example, not of shape {shape}</source>
        <translation>输出须为每个样本一行的表格，形状不能是 {shape}</translation>
    </message>
    <message>
        <source>{count} rows of outputs do not fit classes of shape {shape}</source>
        <translation>{count} 行输出与形状为 {shape} 的类别不符</translation>
    </message>
    <message>
        <source>the feature {text} has no value at {x}</source>
        <translation>特征 {text} 在 {x} 处没有值</translation>
    </message>
    <message>
        <source>{count} features are too many; at most {MOST_FEATURES}</source>
        <translation>{count} 个特征太多；最多 {MOST_FEATURES} 个</translation>
    </message>
    <message>
        <source>the feature {text} is there twice; remove one</source>
        <translation>特征 {text} 出现了两次；请删除一个</translation>
    </message>
    <message>
        <source>formula &apos;{shown}&apos;, position {position}: {problem}</source>
        <translation>公式“{shown}”，位置 {position}：{problem}</translation>
    </message>
    <message>
        <source>it is empty; write one such as x1*x2</source>
        <translation>公式为空；请写一个，例如 x1*x2</translation>
    </message>
    <message>
        <source>it is longer than {LONGEST} characters</source>
        <translation>超过 {LONGEST} 个字符</translation>
    </message>
    <message>
        <source>expected + - * / or ^</source>
        <translation>应为 + - * / 或 ^</translation>
    </message>
    <message>
        <source>expected a number, an input or (</source>
        <translation>应为数、输入或 (</translation>
    </message>
    <message>
        <source>this ( is never closed</source>
        <translation>这个 ( 没有闭合</translation>
    </message>
    <message>
        <source>expected + - * / ^ or )</source>
        <translation>应为 + - * / ^ 或 )</translation>
    </message>
    <message>
        <source>the number {text} is out of range</source>
        <translation>数 {text} 超出范围</translation>
    </message>
    <message>
        <source>write {text} with parentheses, as in {text}(x1)</source>
        <translation>请给 {text} 加括号，例如 {text}(x1)</translation>
    </message>
    <message>
        <source>there is no function &apos;{text}&apos;; there are {listed}</source>
        <translation>没有函数“{text}”；可用的有 {listed}</translation>
    </message>
    <message>
        <source>there is no input &apos;{text}&apos;; there are {listed}</source>
        <translation>没有输入“{text}”；现有 {listed}</translation>
    </message>
    <message>
        <source>more than {DEEPEST} levels of parentheses and signs</source>
        <translation>括号和正负号超过 {DEEPEST} 层</translation>
    </message>
    <message>
        <source>the formula ends here</source>
        <translation>公式在此结束</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;</source>
        <translation>却是“{found}”</translation>
    </message>
    <message>
        <source>a point has {input_count} inputs</source>
        <translation>一个点有 {input_count} 个输入</translation>
    </message>
    <message>
        <source>each point has one class, or as many targets as the data</source>
        <translation>每个点有一个类别，或与数据同样多的目标</translation>
    </message>
    <message>
        <source>a block of {height} x {width} at row {row}, column {column} does not fit into {shape} columns</source>
        <translation>位于第 {row} 行第 {column} 列的 {height} x {width} 数据块放不进 {shape} 列</translation>
    </message>
    <message>
        <source>a new row needs all {shape} columns, not {width}</source>
        <translation>新的一行需要全部 {shape} 列，而不是 {width} 列</translation>
    </message>
    <message>
        <source>no point was named</source>
        <translation>没有指定任何点</translation>
    </message>
    <message>
        <source>there is no such row: the rows are 1 to {size}</source>
        <translation>没有这一行：行号为 1 到 {size}</translation>
    </message>
    <message>
        <source>{reason}; choose another formula</source>
        <translation>{reason}；请选择其他公式</translation>
    </message>
    <message>
        <source>the numbers of column {name} lie too far apart to be scaled</source>
        <translation>{name} 列的数相差太大，无法缩放</translation>
    </message>
    <message>
        <source>one shift and one divisor per column, not {shape} and {shape2}</source>
        <translation>每列须有一个平移量和一个除数，而不是 {shape} 和 {shape2}</translation>
    </message>
    <message>
        <source>shifts must be finite and divisors greater than 0</source>
        <translation>平移量须为有限的数，除数须大于 0</translation>
    </message>
    <message>
        <source>scaled to 0 … 1</source>
        <translation>缩放到 0 … 1</translation>
    </message>
    <message>
        <source>standardised</source>
        <translation>已标准化</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>极差</translation>
    </message>
    <message>
        <source>mean and deviation</source>
        <translation>均值与标准差</translation>
    </message>
    <message>
        <source>least number and range</source>
        <translation>最小值与极差</translation>
    </message>
    <message>
        <source>150 flowers of three species by four lengths in cm; one species stands apart</source>
        <translation>三个品种的 150 朵花，四个以厘米计的长度；其中一个品种明显分开</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>葡萄酒</translation>
    </message>
    <message>
        <source>178 wines of three grapes by thirteen measures of a chemical analysis</source>
        <translation>三个葡萄品种的 178 种葡萄酒，十三项化学分析指标</translation>
    </message>
    <message>
        <source>Forina et al. 1991</source>
        <translation>Forina 等，1991</translation>
    </message>
    <message>
        <source>Palmer penguins</source>
        <translation>帕尔默企鹅</translation>
    </message>
    <message>
        <source>342 penguins of three species by bill, flipper and weight</source>
        <translation>三个物种的 342 只企鹅，按喙、鳍肢和体重</translation>
    </message>
    <message>
        <source>Gorman et al. 2014</source>
        <translation>Gorman 等，2014</translation>
    </message>
    <message>
        <source>built in, {published}</source>
        <translation>内置，{published}</translation>
    </message>
    <message>
        <source>the test share must be between 0 and {GREATEST_TEST_SHARE}, not {test_share}</source>
        <translation>测试占比须在 0 到 {GREATEST_TEST_SHARE} 之间，不能是 {test_share}</translation>
    </message>
    <message>
        <source>the seed of the split must be 0 or greater, not {seed}</source>
        <translation>划分的随机种子须大于或等于 0，不能是 {seed}</translation>
    </message>
    <message>
        <source>a dataset of {n} rows cannot be split</source>
        <translation>{n} 行的数据集无法划分</translation>
    </message>
    <message>
        <source>there are too few examples to be divided into folds; at least 2 are needed</source>
        <translation>样本太少，无法分成折；至少需要 2 个</translation>
    </message>
    <message>
        <source>{n} examples can be divided into 2 to {n} folds, not {k}</source>
        <translation>{n} 个样本可分成 2 到 {n} 折，不能是 {k} 折</translation>
    </message>
    <message>
        <source>the seed of the folds must be 0 or greater, not {seed}</source>
        <translation>折的随机种子须大于或等于 0，不能是 {seed}</translation>
    </message>
    <message>
        <source>The updated v_01 is printed as 1; by the rule, with that slide&apos;s identity units, it is 1 − 0.1 × (−1) × 1 = 1.1.</source>
        <translation>更新后的 v_01 印成了 1；按规则，该页使用恒等单元，应为 1 − 0.1 × (−1) × 1 = 1.1。</translation>
    </message>
    <message>
        <source>z_2 is printed as 1.21 because u was rounded first; to four digits it is 1.2024. tanh 2 rounds to 0.96, not 0.97.</source>
        <translation>z_2 印成了 1.21，因为先对 u 作了舍入；保留四位小数是 1.2024。tanh 2 舍入为 0.96，而不是 0.97。</translation>
    </message>
    <message>
        <source>The cross-entropy on the slide lacks its brackets: the minus sign covers both terms of the sum.</source>
        <translation>该页上的交叉熵缺少括号：负号作用于和的两项。</translation>
    </message>
    <message>
        <source>The expanded sum in rule (2) has δ_1 w_j1 twice; the second term is δ_2 w_j2.</source>
        <translation>规则 (2) 的展开和中 δ_1 w_j1 出现了两次；第二项应为 δ_2 w_j2。</translation>
    </message>
    <message>
        <source>“p hidden layers” on the architecture slide means p hidden neurons in one layer.</source>
        <translation>架构页上的“p hidden layers”（p 个隐藏层）指一层中有 p 个隐藏神经元。</translation>
    </message>
    <message>
        <source>The forward slides use tanh hidden units and the backward slides identity ones: two settings of one example.</source>
        <translation>前向传播的幻灯片用 tanh 隐藏单元，反向传播的用恒等单元：同一例子的两种设定。</translation>
    </message>
    <message>
        <source>Choose a file that nn-sim has saved</source>
        <translation>请选择 nn-sim 保存的文件</translation>
    </message>
    <message>
        <source>is in the file twice</source>
        <translation>在文件中出现了两次</translation>
    </message>
    <message>
        <source>has no {name}, which belongs there</source>
        <translation>缺少应有的 {name}</translation>
    </message>
    <message>
        <source>expected at most {most:,} bytes, found {size:,}</source>
        <translation>应最多 {most:,} 字节，实际 {size:,} 字节</translation>
    </message>
    <message>
        <source>expected {size:,} bytes, found {found}</source>
        <translation>应为 {size:,} 字节，实际 {found}</translation>
    </message>
    <message>
        <source>its checksum is not that of its bytes</source>
        <translation>校验和与内容不符</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>无法解压</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>expected at most {MOST_MEMBERS} parts, found {entries}</source>
        <translation>应最多 {MOST_MEMBERS} 个部分，实际 {entries} 个</translation>
    </message>
    <message>
        <source>the list of its parts is cut off</source>
        <translation>部分列表不完整</translation>
    </message>
    <message>
        <source>the list of its parts is longer than its parts are many</source>
        <translation>部分列表长于其部分的数目</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>缺少结尾</translation>
    </message>
    <message>
        <source>is not a file of nn-sim</source>
        <translation>不是 nn-sim 的文件</translation>
    </message>
    <message>
        <source>the list of its parts is not where it should be</source>
        <translation>部分列表不在应在的位置</translation>
    </message>
    <message>
        <source>the list of its parts is not one</source>
        <translation>部分列表无效</translation>
    </message>
    <message>
        <source>has a part {shown}, whose name points out of the file</source>
        <translation>含有部分 {shown}，其名称指向文件之外</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Save it without a password</source>
        <translation>请不加密码保存</translation>
    </message>
    <message>
        <source>is packed in a way that nn-sim does not use</source>
        <translation>使用了 nn-sim 不用的压缩方式</translation>
    </message>
    <message>
        <source>expected {size:,} bytes, found {packed:,}</source>
        <translation>应为 {size:,} 字节，实际 {packed:,} 字节</translation>
    </message>
    <message>
        <source>is not where the list of parts says</source>
        <translation>不在部分列表所说的位置</translation>
    </message>
    <message>
        <source>has another name in its own place</source>
        <translation>在其自身位置上是另一个名称</translation>
    </message>
    <message>
        <source>reaches beyond the parts of the file</source>
        <translation>超出了文件各部分的范围</translation>
    </message>
    <message>
        <source>expected at most {ARRAYS:,} arrays of {ARRAY_BYTES:,} bytes in all</source>
        <translation>应最多 {ARRAYS:,} 个数组，共 {ARRAY_BYTES:,} 字节</translation>
    </message>
    <message>
        <source>found {count:,} bytes</source>
        <translation>实际 {count:,} 字节</translation>
    </message>
    <message>
        <source>expected {size} numbers of 8 bytes, {found}</source>
        <translation>应为 {size} 个 8 字节的数，{found}</translation>
    </message>
    <message>
        <source>expected one of the {count} arrays, found number {index}</source>
        <translation>应为 {count} 个数组之一，实际是编号 {index}</translation>
    </message>
    <message>
        <source>expected finite numbers, found one that is not</source>
        <translation>应为有限的数，却有一个不是</translation>
    </message>
    <message>
        <source>expected {length} numbers, found {size}</source>
        <translation>应为 {length} 个数，实际 {size} 个</translation>
    </message>
    <message>
        <source>expected whole numbers from 0 to {below}</source>
        <translation>应为 0 到 {below} 的整数</translation>
    </message>
    <message>
        <source>expected lines of at most {LINE_BYTES:,} bytes, found a longer one</source>
        <translation>每行应最多 {LINE_BYTES:,} 字节，却有更长的行</translation>
    </message>
    <message>
        <source>its last line has no end</source>
        <translation>最后一行没有结尾</translation>
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
        <translation>不是 nn-sim 文件所用的</translation>
    </message>
    <message>
        <source>made by a newer nn-sim (format {version}); this one reads up to {VERSION}</source>
        <translation>由更新版本的 nn-sim 生成（格式 {version}）；此版本最高可读取格式 {VERSION}</translation>
    </message>
    <message>
        <source>Install the newest nn-sim to open it</source>
        <translation>请安装最新的 nn-sim 来打开它</translation>
    </message>
    <message>
        <source>expected a number from 1, found {version}</source>
        <translation>应为从 1 起的数，实际是 {version}</translation>
    </message>
    <message>
        <source>has a part {shown}, which does not belong into format {version}</source>
        <translation>含有部分 {shown}，它不属于格式 {version}</translation>
    </message>
    <message>
        <source>has no {missing}, which belongs there</source>
        <translation>缺少应有的 {missing}</translation>
    </message>
    <message>
        <source>expected at most {MIGRATED_BYTES:,} bytes in format {version}, found more</source>
        <translation>格式 {version} 中应最多 {MIGRATED_BYTES:,} 字节，实际更多</translation>
    </message>
    <message>
        <source>expected features of at most {FORMULAS:,} characters in all, found more</source>
        <translation>特征应总共最多 {FORMULAS:,} 个字符，实际更多</translation>
    </message>
    <message>
        <source>data.json, datasets[{n}]</source>
        <translation>data.json, datasets[{n}]</translation>
    </message>
    <message>
        <source>expected one of {names}</source>
        <translation>应为 {names} 之一</translation>
    </message>
    <message>
        <source>expected data that take at most {PREPARED_BYTES:,} bytes, found more</source>
        <translation>数据应最多占 {PREPARED_BYTES:,} 字节，实际更多</translation>
    </message>
    <message>
        <source>expected features that are worked out in a second, found more or longer ones</source>
        <translation>特征应能在一秒内算出，实际更多或更长</translation>
    </message>
    <message>
        <source>expected one of the {count} data sets, found number {dataset}</source>
        <translation>应为 {count} 个数据集之一，实际是编号 {dataset}</translation>
    </message>
    <message>
        <source>expected mean squares from 0, found one below</source>
        <translation>均方应不小于 0，却有一个小于 0</translation>
    </message>
    <message>
        <source>expected an odd number, found an even one</source>
        <translation>应为奇数，实际是偶数</translation>
    </message>
    <message>
        <source>expected rows of {count} numbers</source>
        <translation>每行应为 {count} 个数</translation>
    </message>
    <message>
        <source>expected at most {count}, found {points}</source>
        <translation>应最多 {count} 个，实际 {points} 个</translation>
    </message>
    <message>
        <source>expected epochs from 0, found another number</source>
        <translation>轮数应不小于 0，实际是别的数</translation>
    </message>
    <message>
        <source>expected accuracies from 0 to 1, found another number</source>
        <translation>准确率应在 0 到 1 之间，实际是别的数</translation>
    </message>
    <message>
        <source>expected one of {names} for these data</source>
        <translation>对这些数据应为 {names} 之一</translation>
    </message>
    <message>
        <source>found {m} and {k}</source>
        <translation>实际为 {m} 和 {k}</translation>
    </message>
    <message>
        <source>expected {end} inputs and {end2} outputs for these data, {found}</source>
        <translation>对这些数据应有 {end} 个输入和 {end2} 个输出，{found}</translation>
    </message>
    <message>
        <source>expected an example below {examples}, found {position}</source>
        <translation>应为小于 {examples} 的样本号，实际是 {position}</translation>
    </message>
    <message>
        <source>expected a branch there is, found {current}</source>
        <translation>应为已有的分支，实际是 {current}</translation>
    </message>
    <message>
        <source>{place}, bookmarks[{n}].branch</source>
        <translation>{place}, bookmarks[{n}].branch</translation>
    </message>
    <message>
        <source>expected a branch there is, found {branch}</source>
        <translation>应为已有的分支，实际是 {branch}</translation>
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
        <translation>各分支的编号应互不相同，却有两个 {id}</translation>
    </message>
    <message>
        <source>expected a branch before this one, found {parent}</source>
        <translation>应为此分支之前的分支，实际是 {parent}</translation>
    </message>
    <message>
        <source>expected one at step {now}, found one at step {step}</source>
        <translation>应在第 {now} 步，实际在第 {step} 步</translation>
    </message>
    <message>
        <source>expected a step after {now}, found {step}</source>
        <translation>应为第 {now} 步之后的步，实际是 {step}</translation>
    </message>
    <message>
        <source>expected one of the {count} experiments, found number {index}</source>
        <translation>应为 {count} 个实验之一，实际是编号 {index}</translation>
    </message>
    <message>
        <source>expected a step from {first} to {last}, where its branch is, found {step}</source>
        <translation>应为该分支所在的第 {first} 到 {last} 步，实际是 {step}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>, found </source>
        <translation>，实际是 </translation>
    </message>
    <message>
        <source>has no field</source>
        <translation>缺少字段</translation>
    </message>
    <message>
        <source>has an unknown field</source>
        <translation>有未知字段</translation>
    </message>
    <message>
        <source>lists within lists, too deep</source>
        <translation>列表嵌套过深</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>there is no such file; it may have been moved or renamed</source>
        <translation>没有此文件；可能已被移动或重命名</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有此文件夹</translation>
    </message>
    <message>
        <source>you are not allowed to read it</source>
        <translation>您没有读取它的权限</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>its drive cannot be read; see that it is connected</source>
        <translation>无法读取其所在的驱动器；请检查是否已连接</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>无法读取：{reason}</translation>
    </message>
    <message>
        <source>takes more memory than there is</source>
        <translation>所需内存超过可用内存</translation>
    </message>
    <message>
        <source>Close other programs and try again</source>
        <translation>请关闭其他程序后重试</translation>
    </message>
    <message>
        <source>is not the name of a file</source>
        <translation>不是有效的文件名</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>请选择其他文件</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>Choose a file in it</source>
        <translation>请选择其中的文件</translation>
    </message>
    <message>
        <source>is a device or a pipe</source>
        <translation>是设备或管道</translation>
    </message>
    <message>
        <source>expected at most {FILE_BYTES:,} bytes, found {st_size:,}</source>
        <translation>应最多 {FILE_BYTES:,} 字节，实际 {st_size:,} 字节</translation>
    </message>
    <message>
        <source>The file is damaged; open {name}~, the version before it, or another copy</source>
        <translation>文件已损坏；请打开它之前的版本 {name}~ 或其他副本</translation>
    </message>
    <message>
        <source>{name}: nothing was kept.</source>
        <translation>{name}：没有保留任何内容。</translation>
    </message>
    <message>
        <source>the disk is full; make room or save to another folder</source>
        <translation>磁盘已满；请腾出空间或保存到其他文件夹</translation>
    </message>
    <message>
        <source>the drive cannot be written; see that it is connected, or save to another folder</source>
        <translation>无法写入该驱动器；请检查是否已连接，或保存到其他文件夹</translation>
    </message>
    <message>
        <source>you are not allowed to write there; save to another folder</source>
        <translation>您没有在那里写入的权限；请保存到其他文件夹</translation>
    </message>
    <message>
        <source>the file is larger than this folder allows; save to another folder</source>
        <translation>文件大于该文件夹允许的大小；请保存到其他文件夹</translation>
    </message>
    <message>
        <source>the folder can only be read; save to another folder</source>
        <translation>该文件夹是只读的；请保存到其他文件夹</translation>
    </message>
    <message>
        <source>there is no such folder any more; save to another one</source>
        <translation>该文件夹已不存在；请保存到其他文件夹</translation>
    </message>
    <message>
        <source>there is no such folder; save to another one</source>
        <translation>没有此文件夹；请保存到其他文件夹</translation>
    </message>
    <message>
        <source>that is a folder; choose another name</source>
        <translation>那是文件夹；请选择其他名称</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>名称太长；请选择较短的名称</translation>
    </message>
    <message>
        <source>{name} could not be saved: {fault}. The file on the disk is as it was.</source>
        <translation>无法保存 {name}：{fault}。磁盘上的文件保持原样。</translation>
    </message>
    <message>
        <source>{name} could not be saved: {why}.</source>
        <translation>无法保存 {name}：{why}。</translation>
    </message>
    <message>
        <source>{path!r} cannot be the name of a file; choose another one.</source>
        <translation>{path!r} 不能作为文件名；请选择其他名称。</translation>
    </message>
    <message>
        <source>{name} was changed by another program since it was opened; save under another name, or write over it.</source>
        <translation>{name} 打开之后已被其他程序更改；请用其他名称保存，或覆盖它。</translation>
    </message>
    <message>
        <source>.nnsim-{token_hex}.tmp</source>
        <translation>.nnsim-{token_hex}.tmp</translation>
    </message>
    <message>
        <source>Wheel: zoom. Drag: move. Double-click or Home: show all. Right button: copy or save.</source>
        <translation>滚轮：缩放。拖动：移动。双击或 Home：显示全部。右键：复制或保存。</translation>
    </message>
    <message>
        <source>{good} can be read; skip the other rows, or correct the file and open it again.</source>
        <translation>{good}可以读取；请跳过其余的行，或更正文件后重新打开。</translation>
    </message>
    <message>
        <source>{good} can be read; choose what to do about missing values, or skip the other rows.</source>
        <translation>{good}可以读取；请选择如何处理缺失值，或跳过其余的行。</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>summary of the import</source>
        <translation>导入摘要</translation>
    </message>
    <message>
        <source>what is done to the table</source>
        <translation>对表格的处理</translation>
    </message>
    <message>
        <source>progress of reading</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>All rows are being read; Cancel gives it up</source>
        <translation>正在读取所有行；“取消”可放弃</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Learn from this table; one entry of the history, which can be undone</source>
        <translation>从此表格学习；在历史中为一条记录，可以撤销</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>保持一切不变</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>导入 {name}</translation>
    </message>
    <message>
        <source>Reading all the rows …</source>
        <translation>正在读取所有行…</translation>
    </message>
    <message>
        <source>There is nothing to import yet.</source>
        <translation>还没有可导入的内容。</translation>
    </message>
    <message>
        <source>what the columns are for</source>
        <translation>各列的用途</translation>
    </message>
    <message>
        <source>first rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>The first rows, with their lines in the file</source>
        <translation>前几行，以及它们在文件中的行号</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>problems of the table</source>
        <translation>表格的问题</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What is wrong, where, and what was expected; choose one to see its row</source>
        <translation>哪里有什么错、应为什么；选择一项可查看所在的行</translation>
    </message>
    <message>
        <source>skip those rows</source>
        <translation>跳过这些行</translation>
    </message>
    <message>
        <source>Leave the rows with problems out and import the others</source>
        <translation>略去有问题的行，导入其余的行</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… 还有 {count} 个</translation>
    </message>
    <message>
        <source>{problems}, a row each:</source>
        <translation>{problems}，每行一个：</translation>
    </message>
    <message>
        <source>S&amp;kip those {rows}</source>
        <translation>跳过这 {rows}(&amp;K)</translation>
    </message>
    <message>
        <source>It cannot be used:</source>
        <translation>无法使用：</translation>
    </message>
    <message>
        <source>S&amp;kip that row</source>
        <translation>跳过该行(&amp;K)</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>按检测结果</translation>
    </message>
    <message>
        <source>Line {line} of the file</source>
        <translation>文件的第 {line} 行</translation>
    </message>
    <message>
        <source>Missing values: empty cells, and signs such as ? or NA</source>
        <translation>缺失值：空单元格，以及 ? 或 NA 等记号</translation>
    </message>
    <message>
        <source>Scaling: a network learns best from numbers near 0.
The constants come from the training examples; they stand under DATA and in the file that you save.</source>
        <translation>缩放：网络最善于从 0 附近的数学习。
常数由训练样本得出；它们显示在“数据”下，也写入您保存的文件。</translation>
    </message>
    <message>
        <source>missing values</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>formula of the scaling</source>
        <translation>缩放公式</translation>
    </message>
    <message>
        <source>&amp;Missing values</source>
        <translation>缺失值(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Scaling</source>
        <translation>缩放(&amp;S)</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>标准化</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>从 0 到 1</translation>
    </message>
    <message>
        <source>x′ = x: the numbers stay as they are.</source>
        <translation>x′ = x：数值保持不变。</translation>
    </message>
    <message>
        <source>x′ = (x − mean) / deviation</source>
        <translation>x′ = (x − 均值) / 标准差</translation>
    </message>
    <message>
        <source>x′ = (x − least) / (greatest − least)</source>
        <translation>x′ = (x − 最小值) / (最大值 − 最小值)</translation>
    </message>
    <message>
        <source>count as problems</source>
        <translation>视为问题</translation>
    </message>
    <message>
        <source>drop their rows</source>
        <translation>删除所在的行</translation>
    </message>
    <message>
        <source>fill in the mean</source>
        <translation>用均值填充</translation>
    </message>
    <message>
        <source>Every row with a missing value is listed below.</source>
        <translation>每个含缺失值的行都列在下面。</translation>
    </message>
    <message>
        <source>Rows with a missing value are left out.</source>
        <translation>含缺失值的行会被略去。</translation>
    </message>
    <message>
        <source>A missing input becomes the mean of its column; a row without a target is left out.</source>
        <translation>缺失的输入取所在列的均值；缺少目标的行会被略去。</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 个输入</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 个类别</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} 个类别</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} 个问题</translation>
    </message>
    <message>
        <source>1 missing value</source>
        <translation>1 个缺失值</translation>
    </message>
    <message>
        <source>{count} missing values</source>
        <translation>{count} 个缺失值</translation>
    </message>
    <message>
        <source>{said}; {rows} skipped</source>
        <translation>{said}；跳过 {rows}</translation>
    </message>
    <message>
        <source>Loaded {origin}: {summary}. To read it otherwise: Data &gt; Import options…</source>
        <translation>已载入 {origin}：{summary}。要以其他方式读取：数据 &gt; 导入选项…</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>列 {column}</translation>
    </message>
    <message>
        <source>target {names} with {classes}</source>
        <translation>目标 {names}，含 {classes}</translation>
    </message>
    <message>
        <source>target {names}, to be predicted as numbers</source>
        <translation>目标 {names}，作为数值预测</translation>
    </message>
    <message>
        <source>targets {names}, to be predicted as numbers</source>
        <translation>目标 {names}，作为数值预测</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>{tip}
Found in the file: {found}</source>
        <translation>{tip}
文件中检测到：{found}</translation>
    </message>
    <message>
        <source>Encoding: which characters the bytes of the file stand for</source>
        <translation>编码: 文件的字节代表哪些字符</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Between cells</source>
        <translation>单元格之间(&amp;B)</translation>
    </message>
    <message>
        <source>Delimiter: the character between two cells</source>
        <translation>分隔符: 两个单元格之间的字符</translation>
    </message>
    <message>
        <source>Decimal sign: what stands before the decimals of a number</source>
        <translation>小数点符号: 小数部分之前的符号</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>小数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;First row</source>
        <translation>首行(&amp;F)</translation>
    </message>
    <message>
        <source>First row: the names of the columns, or data already</source>
        <translation>首行: 是列名，还是已经是数据</translation>
    </message>
    <message>
        <source>a decimal number such as 0.25 or -1e-3</source>
        <translation>十进制数，例如 0.25 或 -1e-3</translation>
    </message>
    <message>
        <source>the clipboard holds no cells: copy a block of them first</source>
        <translation>剪贴板中没有单元格：请先复制一块单元格</translation>
    </message>
    <message>
        <source>row {number} of the block has {cells}, row 1 has {width}</source>
        <translation>数据块的第 {number} 行有 {cells}，第 1 行有 {width}</translation>
    </message>
    <message>
        <source>the block has {width} columns, {count} fit from {name} on</source>
        <translation>数据块有 {width} 列，从 {name} 起只容得下 {count} 列</translation>
    </message>
    <message>
        <source>the block goes below the last row, and a new row needs all {count} columns</source>
        <translation>数据块超出最后一行，而新的一行需要全部 {count} 列</translation>
    </message>
    <message>
        <source>row {number}, column {place} of the block: {error}</source>
        <translation>数据块的第 {number} 行，第 {place} 列：{error}</translation>
    </message>
    <message>
        <source>there is no number: expected {expected}</source>
        <translation>没有数：应为{expected}</translation>
    </message>
    <message>
        <source>{quoted} is not {expected}</source>
        <translation>{quoted} 不是{expected}</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 个单元格</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} 个单元格</translation>
    </message>
    <message>
        <source>{quoted} has a decimal comma: write it with a point, {with_point}</source>
        <translation>{quoted} 用了逗号作小数点：请写成点，即 {with_point}</translation>
    </message>
    <message>
        <source>{quoted} is too large: the size of a number must be below 1.8e308</source>
        <translation>{quoted} 太大：数的绝对值须小于 1.8e308</translation>
    </message>
    <message>
        <source>{quoted} is not one of the classes {named}</source>
        <translation>{quoted} 不是类别 {named} 之一</translation>
    </message>
    <message>
        <source>row {row}, {column}</source>
        <translation>第 {row} 行，{column}</translation>
    </message>
    <message>
        <source>class of row {row}</source>
        <translation>第 {row} 行的类别</translation>
    </message>
    <message>
        <source>pause to edit the data</source>
        <translation>暂停后可编辑数据</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Whether the example is learned from (train) or kept for testing (test)</source>
        <translation>样本用于学习 (train) 还是留作测试 (test)</translation>
    </message>
    <message>
        <source>What the network answers; ✗ where it is another class. Only while paused.</source>
        <translation>网络的回答；若为其他类别则标 ✗。仅在暂停时显示。</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>没有粘贴任何内容</translation>
    </message>
    <message>
        <source>Input {name}, in the data&apos;s own units</source>
        <translation>输入 {name}，以数据自身的单位表示</translation>
    </message>
    <message>
        <source>Target {name}, in the data&apos;s own units</source>
        <translation>目标 {name}，以数据自身的单位表示</translation>
    </message>
    <message>
        <source>row {row}, {column}: {value}</source>
        <translation>第 {row} 行，{column}：{value}</translation>
    </message>
    <message>
        <source>Row {row}, {name} stays as it was</source>
        <translation>第 {row} 行的 {name} 保持不变</translation>
    </message>
    <message>
        <source>Paste as new rows</source>
        <translation>粘贴为新行</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>number of examples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>why an edit was not taken</source>
        <translation>编辑未被接受的原因</translation>
    </message>
    <message>
        <source>1 row, {train} train, {test} test</source>
        <translation>1 行，训练 {train}，测试 {test}</translation>
    </message>
    <message>
        <source>{size} rows, {train} train, {test} test</source>
        <translation>{size} 行，{train} 行训练，{test} 行测试</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Copy the marked inputs and targets</source>
        <translation>复制所选的输入和目标</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste a block over the cells from here on</source>
        <translation>从此处起用数据块覆盖单元格</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet below the last one</source>
        <translation>把电子表格的行粘贴到最后一行之下</translation>
    </message>
    <message>
        <source>Add a copy of the current row below the last one</source>
        <translation>把当前行的副本添加到最后一行之下</translation>
    </message>
    <message>
        <source>Delete the rows in which something is marked</source>
        <translation>删除含有所选内容的行</translation>
    </message>
    <message>
        <source>Nothing was copied: mark cells of inputs or targets first.</source>
        <translation>没有复制任何内容：请先选中输入或目标的单元格。</translation>
    </message>
    <message>
        <source>No row was added</source>
        <translation>没有添加行</translation>
    </message>
    <message>
        <source>Nothing was deleted: mark a row first.</source>
        <translation>没有删除任何内容：请先选中一行。</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>没有删除任何内容</translation>
    </message>
    <message>
        <source>Nothing was pasted: mark a cell of an input or a target first.</source>
        <translation>没有粘贴任何内容：请先选中输入或目标的一个单元格。</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Blue solid edges are positive weights, orange dashed ones negative; the width tells the magnitude.</source>
        <translation>蓝色实线为正权重，橙色虚线为负权重；线宽表示大小。</translation>
    </message>
    <message>
        <source>Colours in a node: {maps}, orange negative, blue positive.</source>
        <translation>节点中的颜色：{maps}，橙色为负，蓝色为正。</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>正</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>负</translation>
    </message>
    <message>
        <source>width |w|</source>
        <translation>粗细 |w|</translation>
    </message>
    <message>
        <source>{weight_symbol} = {weight_value}, from {source} to {target}</source>
        <translation>{weight_symbol} = {weight_value}，从 {source} 到 {target}</translation>
    </message>
    <message>
        <source>{unit_symbol} = 1, bias unit</source>
        <translation>{unit_symbol} = 1，偏置单元</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>没有目标</translation>
    </message>
    <message>
        <source>value over {inputs}</source>
        <translation>随 {inputs} 变化的值</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>{caption}: full {scale} at {low} and {high}</source>
        <translation>{caption}：{low} 和 {high} 处为最大{scale}</translation>
    </message>
    <message>
        <source>1 hidden unit</source>
        <translation>1 个隐藏单元</translation>
    </message>
    <message>
        <source>{count} hidden units</source>
        <translation>{count} 个隐藏单元</translation>
    </message>
    <message>
        <source>{units} in layer {layer}</source>
        <translation>第 {layer} 层有 {units}</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 个输出</translation>
    </message>
    <message>
        <source>{count} outputs</source>
        <translation>{count} 个输出</translation>
    </message>
    <message>
        <source>Selected: {words}.</source>
        <translation>已选：{words}。</translation>
    </message>
    <message>
        <source>input {name}</source>
        <translation>输入 {name}</translation>
    </message>
    <message>
        <source>input {name} = {value}, {scaled}</source>
        <translation>输入 {name} = {value}，{scaled}</translation>
    </message>
    <message>
        <source>output {name}</source>
        <translation>输出 {name}</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>类别 {name}</translation>
    </message>
    <message>
        <source>{high} is class {second}, {low} is class {first}</source>
        <translation>{high} 为类别 {second}，{low} 为类别 {first}</translation>
    </message>
    <message>
        <source>value over components PC 1, PC 2</source>
        <translation>随主成分 PC 1、PC 2 变化的值</translation>
    </message>
    <message>
        <source>value over {inputs}, the others held</source>
        <translation>随 {inputs} 变化的值，其余输入固定</translation>
    </message>
    <message>
        <source>The equations are about example {example}; a probe is in the network</source>
        <translation>公式针对样本 {example}；网络中是探针</translation>
    </message>
    <message>
        <source>height of the curve</source>
        <translation>曲线高度</translation>
    </message>
    <message>
        <source> A probe is in the network.</source>
        <translation> 网络中是探针。</translation>
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation>未选择任何内容。</translation>
    </message>
    <message>
        <source>row {number} of the block has 1 cell, row 1 has {width}</source>
        <translation>所选块的第 {number} 行有 1 个单元格，第 1 行有 {width} 个</translation>
    </message>
    <message>
        <source>row {number} of the block has {count} cells, row 1 has {width}</source>
        <translation>所选块的第 {number} 行有 {count} 个单元格，第 1 行有 {width} 个</translation>
    </message>
    <message>
        <source>the clipboard holds no numbers: copy a block of cells first</source>
        <translation>剪贴板中没有数值：请先复制一块单元格</translation>
    </message>
    <message>
        <source>the block has {count}, {only} here</source>
        <translation>数据块有 {count}，此处{only}</translation>
    </message>
    <message>
        <source>row {number}, column {column} of the block: {error}</source>
        <translation>数据块的第 {number} 行，第 {column} 列：{error}</translation>
    </message>
    <message>
        <source>only {count} fits</source>
        <translation>只容得下 {count} 个</translation>
    </message>
    <message>
        <source>only {count} fit</source>
        <translation>只容得下 {count} 个</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} 列</translation>
    </message>
    <message>
        <source>New value of {weight}</source>
        <translation>{weight} 的新值</translation>
    </message>
    <message>
        <source>Select a weight to read all its digits; type to change it, press F to freeze it.</source>
        <translation>选择一个权重可查看其全部位数；输入即可更改，按 F 冻结。</translation>
    </message>
    <message>
        <source>Weight matrices</source>
        <translation>权重矩阵</translation>
    </message>
    <message>
        <source>Pause to edit</source>
        <translation>暂停后可编辑</translation>
    </message>
    <message>
        <source>, frozen</source>
        <extracomment>What a cell says, by role: from the names, its row, its column and its value. What a frozen weight&apos;s cell says besides.</extracomment>
        <translation>，已冻结</translation>
    </message>
    <message>
        <source>{weight} stays as it was</source>
        <extracomment>What a header says, by role: for a column, and for a row.</extracomment>
        <translation>{weight} 保持不变</translation>
    </message>
    <message>
        <source>No weight can be frozen while a run is on; pause to freeze</source>
        <translation>训练进行时不能冻结权重；请暂停后冻结</translation>
    </message>
    <message>
        <source>{outcome}: weights cannot be set while a run is on; pause to edit</source>
        <translation>{outcome}：训练进行时不能设置权重；请暂停后编辑</translation>
    </message>
    <message>
        <source>{source}, the bias unit: always 1</source>
        <translation>{source}，偏置单元：恒为 1</translation>
    </message>
    <message>
        <source>weights from {source}, {unit}</source>
        <translation>来自 {source}（{unit}）的权重</translation>
    </message>
    <message>
        <source>weights that make {row_header}, the sum of {unit}</source>
        <translation>构成 {row_header} 的权重，即 {unit} 的和</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>the bias {source}</source>
        <translation>偏置 {source}</translation>
    </message>
    <message>
        <source>{weight} = {exact}, from {source} to {target}</source>
        <translation>{weight} = {exact}，从 {source} 到 {target}</translation>
    </message>
    <message>
        <source>Weights {matrix}, {rows} rows, {columns} columns</source>
        <translation>权重 {matrix}，{rows} 行，{columns} 列</translation>
    </message>
    <message>
        <source>Freeze / train again</source>
        <translation>冻结 / 恢复训练</translation>
    </message>
    <message>
        <source>Copy matrix with headers</source>
        <translation>复制矩阵（含表头）</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>复制为 LaTeX</translation>
    </message>
    <message>
        <source>Select this row&apos;s unit</source>
        <translation>选择此行的单元</translation>
    </message>
    <message>
        <source>Select this column&apos;s unit</source>
        <translation>选择此列的单元</translation>
    </message>
    <message>
        <source>Nothing was pasted: select the cell where the block is to begin</source>
        <translation>没有粘贴任何内容：请选择数据块起始的单元格</translation>
    </message>
    <message>
        <source>Nothing was frozen: select a weight first</source>
        <translation>没有冻结任何权重：请先选择一个权重</translation>
    </message>
    <message>
        <source>there is no number: type {expected}</source>
        <translation>没有数：请输入{expected}</translation>
    </message>
    <message>
        <source>{quoted} is too large: a weight&apos;s size must be below 1.8e308</source>
        <translation>{quoted} 太大：权重的绝对值须小于 1.8e308</translation>
    </message>
    <message>
        <source>{quoted} is not finite: a weight must be {expected}</source>
        <translation>{quoted} 不是有限的数：权重须为{expected}</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>output {z}, target {names}</source>
        <translation>输出 {z}，目标 {names}</translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation>网络的回答</translation>
    </message>
    <message>
        <source>winning class</source>
        <translation>胜出的类别</translation>
    </message>
    <message>
        <source>{output}, class {name}</source>
        <translation>{output}，类别 {name}</translation>
    </message>
    <message>
        <source>Examples to learn from</source>
        <translation>用于学习的样本</translation>
    </message>
    <message>
        <source>Examples kept for testing</source>
        <translation>留作测试的样本</translation>
    </message>
    <message>
        <source>{drawn} of {size} drawn</source>
        <translation>已绘制 {size} 个中的 {drawn} 个</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>类别 {name}</translation>
    </message>
    <message>
        <source>Epochs n of the schedule: after so many, step takes γ η, inverse time η / (1 + γ), and cosine ends at 0.</source>
        <translation>调度的轮数 n：经过这么多轮后，step 为 γ η，逆时间为 η / (1 + γ)，cosine 降到 0。</translation>
    </message>
    <message>
        <source>schedule epochs n</source>
        <translation>调度的轮数 n</translation>
    </message>
    <message>
        <source>Factor γ of the schedule: step multiplies η by it every n epochs, inverse time divides η by 1 + γ t/n.</source>
        <translation>调度的因子 γ：step 每 n 轮将 η 乘以它，逆时间将 η 除以 1 + γ t/n。</translation>
    </message>
    <message>
        <source>schedule factor gamma</source>
        <translation>调度因子 gamma</translation>
    </message>
    <message>
        <source>Share μ of the velocity that is kept from step to step, from 0 to below 1: v ← μ v − η ∂l/∂w.</source>
        <translation>每步保留的速度份额 μ，从 0 到小于 1：v ← μ v − η ∂l/∂w。</translation>
    </message>
    <message>
        <source>momentum mu</source>
        <translation>动量 mu</translation>
    </message>
    <message>
        <source>Share ρ of the mean square that is kept from step to step, from 0 to below 1: a ← ρ a + (1 − ρ) g².</source>
        <translation>每步保留的均方份额 ρ，从 0 到小于 1：a ← ρ a + (1 − ρ) g²。</translation>
    </message>
    <message>
        <source>mean square share rho</source>
        <translation>均方份额 rho</translation>
    </message>
    <message>
        <source>Share β₁ of the mean gradient that is kept from step to step, from 0 to below 1: m ← β₁ m + (1 − β₁) g.</source>
        <translation>每步保留的平均梯度份额 β₁，从 0 到小于 1：m ← β₁ m + (1 − β₁) g。</translation>
    </message>
    <message>
        <source>mean gradient share beta 1</source>
        <translation>平均梯度份额 beta 1</translation>
    </message>
    <message>
        <source>Share β₂ of the mean square that is kept from step to step, from 0 to below 1: a ← β₂ a + (1 − β₂) g².</source>
        <translation>每步保留的均方份额 β₂，从 0 到小于 1：a ← β₂ a + (1 − β₂) g²。</translation>
    </message>
    <message>
        <source>mean square share beta 2</source>
        <translation>均方份额 beta 2</translation>
    </message>
    <message>
        <source>Keep the share of each class the same among the training and the test examples.</source>
        <translation>使每个类别在训练样本和测试样本中所占的份额相同。</translation>
    </message>
    <message>
        <source>Import options…</source>
        <translation>导入选项…</translation>
    </message>
    <message>
        <source>Split class by class</source>
        <translation>按类别划分</translation>
    </message>
    <message>
        <source>about the data</source>
        <translation>关于数据</translation>
    </message>
    <message>
        <source>how the inputs were scaled</source>
        <translation>输入的缩放方式</translation>
    </message>
    <message>
        <source>The examples to learn from. A built-in set, or a CSV file of your own.</source>
        <translation>用于学习的样本。可用内置数据集，或自己的 CSV 文件。</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Read your table again: what its columns are for, missing values, scaling</source>
        <translation>重新读取您的表格：各列的用途、缺失值、缩放</translation>
    </message>
    <message>
        <source>import options</source>
        <translation>导入选项</translation>
    </message>
    <message>
        <source>Share of the examples kept back for testing, 0 to 90 per cent.</source>
        <translation>留作测试的样本所占的份额，0 到 90%。</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>测试占比</translation>
    </message>
    <message>
        <source>{train} to learn from, {test} to test with</source>
        <translation>{train} 个用于学习，{test} 个用于测试</translation>
    </message>
    <message>
        <source>{train} to learn from</source>
        <translation>{train} 个用于学习</translation>
    </message>
    <message>
        <source>Inputs {scaled}, see Notes.</source>
        <translation>输入{scaled}，见“说明”。</translation>
    </message>
    <message>
        <source>Inputs and target {scaled}, see Notes.</source>
        <translation>输入和目标{scaled}，见“说明”。</translation>
    </message>
    <message>
        <source>test share</source>
        <translation>测试占比</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>划分随机种子</translation>
    </message>
    <message>
        <source>The same seed splits the examples the same way.</source>
        <translation>相同的种子会以相同的方式划分样本。</translation>
    </message>
    <message>
        <source>split seed</source>
        <translation>划分的随机种子</translation>
    </message>
    <message>
        <source>split class by class</source>
        <translation>按类别划分</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>打开 CSV…</translation>
    </message>
    <message>
        <source> z, y and the loss are in {unit}; the map is not.</source>
        <translation> z、y 和损失以{unit}为单位；图不是。</translation>
    </message>
    <message>
        <source>New data</source>
        <translation>新数据</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>同样数据</translation>
    </message>
    <message>
        <source>Draw other examples, with the next seed</source>
        <translation>用下一个随机种子生成其他样本</translation>
    </message>
    <message>
        <source>new data</source>
        <translation>新数据</translation>
    </message>
    <message>
        <source>Draw the same examples again, and begin to learn anew</source>
        <translation>重新生成同样的样本，并从头开始学习</translation>
    </message>
    <message>
        <source>same data again</source>
        <translation>再次使用同样数据</translation>
    </message>
    <message>
        <source>Number of examples, training and test together.</source>
        <translation>样本数，训练与测试合计。</translation>
    </message>
    <message>
        <source>size of the data set</source>
        <translation>数据集的大小</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Standard deviation of the shift of each point; 0 for none. Arrow keys change it by 0.01.</source>
        <translation>每个点偏移的标准差；0 表示没有。方向键每次改变 0.01。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>数据随机种子</translation>
    </message>
    <message>
        <source>The same seed draws the same examples.</source>
        <translation>相同的种子会生成相同的样本。</translation>
    </message>
    <message>
        <source>noise slider</source>
        <translation>噪声滑块</translation>
    </message>
    <message>
        <source>{typed}: expected a number from 0 to {most:g}</source>
        <translation>{typed}：应为 0 到 {most:g} 的数</translation>
    </message>
    <message>
        <source>Any formulas of the inputs, with commas between: x1^3, exp(-x1^2), [petal length]/x2.
There are + - * / ^ ( ) pi sin cos exp tanh sqrt abs; x1, x2, … or the columns&apos; names are the inputs.</source>
        <translation>输入的任意公式，用逗号分隔：x1^3, exp(-x1^2), [petal length]/x2。
可用 + - * / ^ ( ) pi sin cos exp tanh sqrt abs；输入写作 x1, x2, … 或列名。</translation>
    </message>
    <message>
        <source>A network needs at least one input.</source>
        <translation>网络至少需要一个输入。</translation>
    </message>
    <message>
        <source>show what the network gets as its inputs</source>
        <translation>显示网络得到的输入</translation>
    </message>
    <message>
        <source>Choose what the network gets of each example: x, x², sin x, or any formula</source>
        <translation>选择网络从每个样本得到什么：x、x²、sin x 或任意公式</translation>
    </message>
    <message>
        <source>inputs of the network</source>
        <translation>网络的输入</translation>
    </message>
    <message>
        <source>inputs: problem</source>
        <translation>输入：问题</translation>
    </message>
    <message>
        <source>formulas of inputs</source>
        <translation>输入的公式</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>input {text}</source>
        <translation>输入 {text}</translation>
    </message>
    <message>
        <source>Give the network {word} of each example</source>
        <translation>将每个样本的 {word} 送入网络</translation>
    </message>
    <message>
        <source>Pause the run to change this.</source>
        <translation>暂停训练后可更改。</translation>
    </message>
    <message>
        <source>formula of the hidden activation</source>
        <translation>隐藏层激活函数的公式</translation>
    </message>
    <message>
        <source>formula of the output activation</source>
        <translation>输出激活函数的公式</translation>
    </message>
    <message>
        <source>formula of the loss</source>
        <translation>损失的公式</translation>
    </message>
    <message>
        <source>formula of the number of weights</source>
        <translation>权重数的公式</translation>
    </message>
    <message>
        <source>number of weights</source>
        <translation>权重数</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Units of each hidden layer: 4 is one layer of 4, 8, 8 are two of 8, none is no hidden layer.</source>
        <translation>每个隐藏层的单元数：4 表示一层 4 个，8, 8 表示两层各 8 个，none 表示没有隐藏层。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>= {numbers} weights</source>
        <translation>= {numbers} 个权重</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Activation of the hidden units, u_j = g(r_j).</source>
        <translation>隐藏单元的激活函数，u_j = g(r_j)。</translation>
    </message>
    <message>
        <source>hidden activation g</source>
        <translation>隐藏层激活函数 g</translation>
    </message>
    <message>
        <source>Activation of the outputs, z_k = f(s_k). Softmax is offered for classes.</source>
        <translation>输出的激活函数，z_k = f(s_k)。softmax 用于类别。</translation>
    </message>
    <message>
        <source>output activation f</source>
        <translation>输出激活函数 f</translation>
    </message>
    <message>
        <source>Discrepancy l between target and output. Cross-entropy is offered with sigmoid and softmax outputs only: it takes the logarithm of z_k, which must lie between 0 and 1.</source>
        <translation>目标与输出之间的差异 l。交叉熵只用于 sigmoid 和 softmax 输出：它取 z_k 的对数，而 z_k 须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>{typed}: write the decimal point as a point, such as 0.1</source>
        <translation>{typed}：小数点请写成点，例如 0.1</translation>
    </message>
    <message>
        <source>{typed}: expected a number from 0, such as 0.03 or 1e-3</source>
        <translation>{typed}：应为不小于 0 的数，例如 0.03 或 1e-3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{typed}: expected a number from 0 to below 1, such as 0.9</source>
        <translation>{typed}：应为从 0 到小于 1 的数，例如 0.9</translation>
    </message>
    <message>
        <source>{typed}: expected a whole number from {low} to {high}</source>
        <translation>{typed}：应为 {low} 到 {high} 的整数</translation>
    </message>
    <message>
        <source>{typed}: that would be {weights:,} weights; at most {most:,} are possible</source>
        <translation>{typed}：那将有 {weights:,} 个权重；最多可有 {most:,} 个</translation>
    </message>
    <message>
        <source>{typed}: expected units a layer, such as 4 or 8, 8; none for no hidden layer</source>
        <translation>{typed}：应为每层的单元数，例如 4 或 8, 8；没有隐藏层则写 none</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>stop at dead units</source>
        <translation>出现死亡单元时停止</translation>
    </message>
    <message>
        <source>Stop when a hidden tanh, sigmoid or relu unit cannot learn any more: its slope g′(r_j) is 0 for every training example. Each such unit stops a run only once.</source>
        <translation>当隐藏的 tanh、sigmoid 或 relu 单元再也无法学习时停止：对每个训练样本，它的斜率 g′(r_j) 都是 0。每个这样的单元只使训练停止一次。</translation>
    </message>
    <message>
        <source>Stop a run</source>
        <translation>停止训练</translation>
    </message>
    <message>
        <source>Target loss</source>
        <translation>目标损失</translation>
    </message>
    <message>
        <source>Stop when the training loss is no more than this at the end of an epoch. Empty: no such rule.</source>
        <translation>当一轮结束时训练损失不大于此值则停止。留空：没有此规则。</translation>
    </message>
    <message>
        <source>target loss</source>
        <translation>目标损失</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>早停耐心</translation>
    </message>
    <message>
        <source>Stop when for so many epochs in a row the loss has not been lower than before: the test loss, or the training loss where nothing is kept for testing. Empty: no such rule.</source>
        <translation>当损失连续这么多轮没有低于此前的值时停止：指测试损失；没有留作测试的样本时指训练损失。留空：没有此规则。</translation>
    </message>
    <message>
        <source>epochs without a lower loss</source>
        <translation>损失未降低的轮数</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Stop when so many epochs are done, counted from the start of training. Empty: no such rule.</source>
        <translation>从训练开始算起完成这么多轮后停止。留空：没有此规则。</translation>
    </message>
    <message>
        <source>last epoch</source>
        <translation>最后一轮</translation>
    </message>
    <message>
        <source>inverse time</source>
        <translation>逆时间</translation>
    </message>
    <message>
        <source>the deck&apos;s</source>
        <translation>讲义所用</translation>
    </message>
    <message>
        <source>Learning rate η: each step is w ← w − η ∂l/∂w. Any number from 0; arrow up and down change it by a quarter. It can be changed during a run.</source>
        <translation>学习率 η：每步为 w ← w − η ∂l/∂w。可为不小于 0 的任意数；上下方向键每次改变四分之一。训练中也可更改。</translation>
    </message>
    <message>
        <source>learning rate eta</source>
        <translation>学习率 eta</translation>
    </message>
    <message>
        <source>η over time</source>
        <translation>η 随时间变化</translation>
    </message>
    <message>
        <source>How η goes down with the epochs t: constant; step, η γ^⌊t/n⌋; inverse time, η / (1 + γ t/n); cosine, to 0 in n epochs.</source>
        <translation>η 如何随轮数 t 下降：constant，不变；step，η γ^⌊t/n⌋；逆时间，η / (1 + γ t/n)；cosine，在 n 轮内降到 0。</translation>
    </message>
    <message>
        <source>schedule of the learning rate</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>What a gradient does to the weights. SGD is the lecture&apos;s; momentum and Nesterov keep a velocity, RMSProp and Adam divide by the gradient&apos;s usual size.</source>
        <translation>梯度如何作用于权重。SGD 是讲义所用；动量法和 Nesterov 保留速度，RMSProp 和 Adam 除以梯度的通常大小。</translation>
    </message>
    <message>
        <source>Examples whose mean gradient makes one step: 1 is online learning, the number of examples is full batch.</source>
        <translation>多少个样本的平均梯度构成一步：1 为在线学习，等于样本数则为全批次。</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Weight decay λ₁: each step adds λ₁ sign(w) to ∂l/∂w, but for biases.</source>
        <translation>权重衰减 λ₁：每步给 ∂l/∂w 加上 λ₁ sign(w)，偏置除外。</translation>
    </message>
    <message>
        <source>L1 weight decay</source>
        <translation>L1 权重衰减</translation>
    </message>
    <message>
        <source>Weight decay λ₂: each step adds λ₂ w to ∂l/∂w, but for biases.</source>
        <translation>权重衰减 λ₂：每步给 ∂l/∂w 加上 λ₂ w，偏置除外。</translation>
    </message>
    <message>
        <source>L2 weight decay</source>
        <translation>L2 权重衰减</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>How the first weights are drawn; biases begin at 0. Glorot: ±√(6/(n_in + n_out)); He: ±√(6/n_in); fitting takes He&apos;s for units like relu and Glorot&apos;s for others.</source>
        <translation>初始权重的抽取方式；偏置从 0 开始。Glorot：±√(6/(n_in + n_out))；He：±√(6/n_in)；自动匹配对 relu 之类的单元用 He，对其他单元用 Glorot。</translation>
    </message>
    <message>
        <source>random start</source>
        <translation>随机初始化</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Seed of the random start and of the order of the examples: the same seed gives the same run.</source>
        <translation>随机初始化与样本次序的随机种子：相同的种子得到相同的训练。</translation>
    </message>
    <message>
        <source>seed of the random start</source>
        <translation>随机初始化的种子</translation>
    </message>
    <message>
        <source>The picture could not be copied: {error}.</source>
        <translation>无法复制图片：{error}。</translation>
    </message>
    <message>
        <source>{format}, {scale} × the pixels of the screen</source>
        <translation>{format}，屏幕像素的 {scale} 倍</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>it has too many pixels: save it with fewer, or as SVG or PDF</source>
        <translation>像素太多：请减少像素，或存为 SVG 或 PDF</translation>
    </message>
    <message>
        <source>Made with {program}</source>
        <translation>由 {program} 制作</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>it cannot be drawn</source>
        <translation>无法绘制</translation>
    </message>
    <message>
        <source>The picture could not be saved as {path}: {rstrip}.</source>
        <translation>无法将图片保存为 {path}：{rstrip}。</translation>
    </message>
    <message>
        <source>its name must end in {names} or {suffix}</source>
        <translation>文件名须以 {names} 或 {suffix} 结尾</translation>
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
        <translation>图和目标的颜色；超出范围则保持端点的颜色</translation>
    </message>
    <message>
        <source>colours from {low} to {high}</source>
        <translation>颜色从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>compiled</source>
        <translation>已编译</translation>
    </message>
    <message>
        <source>compiling…</source>
        <translation>正在编译…</translation>
    </message>
    <message>
        <source>Training runs as machine code, compiled for this computer.</source>
        <translation>训练以机器码运行，已为此计算机编译。</translation>
    </message>
    <message>
        <source>Training runs with NumPy: the same numbers, more slowly.</source>
        <translation>训练用 NumPy 运行：数值相同，但较慢。</translation>
    </message>
    <message>
        <source>NumPy trains until the compiled engine is ready.</source>
        <translation>在编译引擎就绪之前用 NumPy 训练。</translation>
    </message>
    <message>
        <source>an example is right if the greatest zₖ is that of its class</source>
        <translation>若最大的 zₖ 属于样本的类别，则该样本正确</translation>
    </message>
    <message>
        <source>an example is right if z₁ lies above {threshold} for the second class and not above it for the first</source>
        <translation>若第二类样本的 z₁ 大于 {threshold}，或第一类样本的 z₁ 不大于它，则该样本正确</translation>
    </message>
    <message>
        <source>Accuracy is for classes; these targets are numbers</source>
        <translation>准确率用于类别；这些目标是数值</translation>
    </message>
    <message>
        <source>loss on the training examples</source>
        <translation>训练样本上的损失</translation>
    </message>
    <message>
        <source>{formula}, mean over the training examples</source>
        <translation>{formula}，训练样本上的均值</translation>
    </message>
    <message>
        <source>loss on the test examples</source>
        <translation>测试样本上的损失</translation>
    </message>
    <message>
        <source>{formula}, mean over the test examples</source>
        <translation>{formula}，测试样本上的均值</translation>
    </message>
    <message>
        <source>accuracy on the training examples</source>
        <translation>训练样本上的准确率</translation>
    </message>
    <message>
        <source>Share of the training examples that are right: {rule}</source>
        <translation>训练样本中正确的占比：{rule}</translation>
    </message>
    <message>
        <source>accuracy on the test examples</source>
        <translation>测试样本上的准确率</translation>
    </message>
    <message>
        <source>Share of the test examples that are right: {rule}</source>
        <translation>测试样本中正确的占比：{rule}</translation>
    </message>
    <message>
        <source>epochs done</source>
        <translation>已完成轮数</translation>
    </message>
    <message>
        <source>Times that all N = {example_count} training examples were gone through</source>
        <translation>全部 N = {example_count} 个训练样本已遍历的次数</translation>
    </message>
    <message>
        <source>steps done</source>
        <translation>已完成步数</translation>
    </message>
    <message>
        <source>Updates done: θ ← θ − η ∂l/∂θ</source>
        <translation>已完成的更新次数：θ ← θ − η ∂l/∂θ</translation>
    </message>
    <message>
        <source>examples per second</source>
        <translation>每秒样本数</translation>
    </message>
    <message>
        <source>Training examples per second in this run or the last one</source>
        <translation>此次或上次训练中每秒的训练样本数</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Pause to edit the data.</source>
        <translation>暂停后可编辑数据。</translation>
    </message>
    <message>
        <source>target −0000.000</source>
        <translation>目标 −0000.000</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Click: add a point, with Shift of the next class. Drag a point: move it. Right button: remove it.</source>
        <translation>点击：添加点，加 Shift 为下一类。拖动点：移动它。右键：删除它。</translation>
    </message>
    <message>
        <source>Drag: scatter points, with Shift of the next class. Right button: remove a point.</source>
        <translation>拖动：撒点，加 Shift 为下一类。右键：删除一个点。</translation>
    </message>
    <message>
        <source>Drag: remove the points under the circle.</source>
        <translation>拖动：删除圆圈下的点。</translation>
    </message>
    <message>
        <source>Edit data</source>
        <translation>编辑数据</translation>
    </message>
    <message>
        <source>Add, move and remove points with the mouse (D); Escape ends it</source>
        <translation>用鼠标添加、移动和删除点 (D)；Esc 结束</translation>
    </message>
    <message>
        <source>why the data cannot be edited here</source>
        <translation>此处不能编辑数据的原因</translation>
    </message>
    <message>
        <source>target </source>
        <translation>目标 </translation>
    </message>
    <message>
        <source>target of a new point</source>
        <translation>新点的目标</translation>
    </message>
    <message>
        <source>The number that is to be learned at a new point</source>
        <translation>在新点处要学习的数</translation>
    </message>
    <message>
        <source>radius of the brush</source>
        <translation>画笔半径</translation>
    </message>
    <message>
        <source>Radius of brush and eraser</source>
        <translation>画笔和橡皮的半径</translation>
    </message>
    <message>
        <source>radius </source>
        <translation>半径 </translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>points a dab</source>
        <translation>每次的点数</translation>
    </message>
    <message>
        <source>How many points the brush scatters at a time</source>
        <translation>画笔每次撒多少个点</translation>
    </message>
    <message>
        <source> a dab</source>
        <translation> 点/次</translation>
    </message>
    <message>
        <source>New points are of class {name}</source>
        <translation>新点属于类别 {name}</translation>
    </message>
    <message>
        <source>class {name} for new points</source>
        <translation>新点用类别 {name}</translation>
    </message>
    <message>
        <source>Points of {input_count} inputs are edited in the Data table.</source>
        <translation>有 {input_count} 个输入的点请在“数据表”中编辑。</translation>
    </message>
    <message>
        <source>Points with {count} targets are edited in the Data table.</source>
        <translation>有 {count} 个目标的点请在“数据”表中编辑。</translation>
    </message>
    <message>
        <source>values of the other inputs</source>
        <translation>其他输入的值</translation>
    </message>
    <message>
        <source>value of {name}</source>
        <translation>{name} 的值</translation>
    </message>
    <message>
        <source>The value of {name} everywhere on the map</source>
        <translation>{name} 在整个图上的值</translation>
    </message>
    <message>
        <source>loss against epoch</source>
        <translation>损失随轮次的变化</translation>
    </message>
    <message>
        <source>{how_to_move} Arrow keys: read out.</source>
        <translation>{how_to_move} 方向键：读取数值。</translation>
    </message>
    <message>
        <source>&amp;log</source>
        <translation>对数(&amp;L)</translation>
    </message>
    <message>
        <source>Logarithmic axis: equal steps are equal factors, so that small losses show as well</source>
        <translation>对数坐标轴：相等的间隔表示相等的倍数，使小的损失也能看清</translation>
    </message>
    <message>
        <source>epoch 00000</source>
        <translation>轮次 00000</translation>
    </message>
    <message>
        <source>train 0.00e−00</source>
        <translation>训练 0.00e−00</translation>
    </message>
    <message>
        <source>test 0.00e−00</source>
        <translation>测试 0.00e−00</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>轮次 {epoch}</translation>
    </message>
    <message>
        <source>epoch of the losses read out</source>
        <translation>所读损失的轮次</translation>
    </message>
    <message>
        <source>training loss read out</source>
        <translation>所读的训练损失</translation>
    </message>
    <message>
        <source>test loss read out</source>
        <translation>所读的测试损失</translation>
    </message>
    <message>
        <source>Losses at the point under the cursor; without a cursor, the last ones</source>
        <translation>光标所指点处的损失；没有光标时为最后的损失</translation>
    </message>
    <message>
        <source>train {loss}</source>
        <translation>训练 {loss}</translation>
    </message>
    <message>
        <source>test {loss}</source>
        <translation>测试 {loss}</translation>
    </message>
    <message>
        <source>The fainter the colour, the less sure the network is of the class</source>
        <translation>颜色越浅，网络对类别越没有把握</translation>
    </message>
    <message>
        <source>Shading</source>
        <translation>深浅</translation>
    </message>
    <message>
        <source>One colour for each class, however sure the network is of it</source>
        <translation>每个类别一种颜色，不论网络有多大把握</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>output shown in the map</source>
        <translation>图中显示的输出</translation>
    </message>
    <message>
        <source>Which output the colours show</source>
        <translation>颜色表示哪个输出</translation>
    </message>
    <message>
        <source>colours of classes</source>
        <translation>类别的颜色</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>The plane through the mean in which the training inputs vary most: their first two principal components.
Every example is drawn at the place of the plane that is nearest to it.</source>
        <translation>过均值且训练输入变化最大的平面：即前两个主成分。
每个样本画在平面上离它最近的位置。</translation>
    </message>
    <message>
        <source>Two inputs of your choice; the sliders say what the others are everywhere on the map.
Every example is drawn at its own two inputs, whatever its others are.</source>
        <translation>由您选择的两个输入；滑块给出其他输入在整个图上的值。
每个样本按它自己的这两个输入绘制，不论其他输入为何。</translation>
    </message>
    <message>
        <source>plane of the map</source>
        <translation>图的平面</translation>
    </message>
    <message>
        <source>input across</source>
        <translation>横轴输入</translation>
    </message>
    <message>
        <source>The input that goes across</source>
        <translation>横轴上的输入</translation>
    </message>
    <message>
        <source>input up</source>
        <translation>纵轴输入</translation>
    </message>
    <message>
        <source>The input that goes up</source>
        <translation>纵轴上的输入</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>take the values of the example</source>
        <translation>采用样本的值</translation>
    </message>
    <message>
        <source>Hold the other inputs at the values of what is in the network now</source>
        <translation>将其他输入固定为网络中当前内容的值</translation>
    </message>
    <message>
        <source>Click: add a point, with Shift of the next class. Drag a point: move it.
Right button: remove a point. Wheel: zoom. Escape: end editing.</source>
        <translation>点击：添加点，加 Shift 为下一类。拖动点：移动它。
右键：删除点。滚轮：缩放。Esc：结束编辑。</translation>
    </message>
    <message>
        <source>Row {row} is in the network; the next step learns from others.</source>
        <translation>网络中是第 {row} 行；下一步从其他行学习。</translation>
    </message>
    <message>
        <source>Each row is a class, each column what the network takes its examples for.</source>
        <translation>每行是一个类别，每列是网络把样本判为的类别。</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>measures of each class</source>
        <translation>每个类别的指标</translation>
    </message>
    <message>
        <source>Click a cell of the matrix to mark its examples in the Output plot.</source>
        <translation>点击矩阵的单元格可在“输出”图中标记其样本。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>clear the marks</source>
        <translation>清除标记</translation>
    </message>
    <message>
        <source>Mark no examples</source>
        <translation>不标记任何样本</translation>
    </message>
    <message>
        <source>rows of the marked examples</source>
        <translation>所标记样本的行</translation>
    </message>
    <message>
        <source>Click or Enter: show this example in the network</source>
        <translation>点击或 Enter：在网络中显示此样本</translation>
    </message>
    <message>
        <source>{count} examples marked. The first {listed} of the {count} rows:</source>
        <translation>已标记 {count} 个样本。{count} 行中的前 {listed} 行：</translation>
    </message>
    <message>
        <source>1 example marked. Rows:</source>
        <translation>已标记 1 个样本。行：</translation>
    </message>
    <message>
        <source>{count} examples marked. Rows:</source>
        <translation>已标记 {count} 个样本。行：</translation>
    </message>
    <message>
        <source>Row {row}{kind}: {names}{more}
Click or Enter: show it in the network</source>
        <translation>第 {row} 行{kind}：{names}{more}
点击或 Enter：在网络中显示它</translation>
    </message>
    <message>
        <source>The ROC curve is for two classes.</source>
        <translation>ROC 曲线用于两个类别。</translation>
    </message>
    <message>
        <source>residuals against predictions</source>
        <translation>残差随预测的变化</translation>
    </message>
    <message>
        <source>Click a point: show that example in the network.</source>
        <translation>点击一个点：在网络中显示该样本。</translation>
    </message>
    <message>
        <source>prediction z of {name}</source>
        <translation>{name} 的预测 z</translation>
    </message>
    <message>
        <source>Point at the curve, or use the arrow keys, to read a threshold.</source>
        <translation>指向曲线，或用方向键，可读取阈值。</translation>
    </message>
    <message>
        <source>threshold read out</source>
        <translation>所读的阈值</translation>
    </message>
    <message>
        <source>class {first} taken for {second}, FP / N</source>
        <translation>类别 {first} 被判为 {second}，FP / N</translation>
    </message>
    <message>
        <source>class {second} found, TP / P</source>
        <translation>类别 {second} 被找出，TP / P</translation>
    </message>
    <message>
        <source>the network&apos;s threshold</source>
        <translation>网络的阈值</translation>
    </message>
    <message>
        <source>Where the network itself draws the line between the classes</source>
        <translation>网络自身划分两个类别的位置</translation>
    </message>
    <message>
        <source>dashed: by chance</source>
        <translation>虚线：随机</translation>
    </message>
    <message>
        <source>What guessing would give</source>
        <translation>随机猜测的结果</translation>
    </message>
    <message>
        <source>Click or Enter: mark them in the Output plot, and list their rows here.</source>
        <translation>点击或 Enter：在“输出”图中标记它们，并在此列出所在的行。</translation>
    </message>
    <message>
        <source>Taken for {name}</source>
        <translation>判为 {name}</translation>
    </message>
    <message>
        <source>Examples of {name}</source>
        <translation>{name} 的样本</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>TP / (TP + FP): of the examples that were taken for the class, how many are of it</source>
        <translation>TP / (TP + FP)：被判为该类别的样本中，有多少属于它</translation>
    </message>
    <message>
        <source>TP / (TP + FN): of the examples of the class, how many were taken for it</source>
        <translation>TP / (TP + FN)：该类别的样本中，有多少被判为它</translation>
    </message>
    <message>
        <source>2 TP / (2 TP + FP + FN): the harmonic mean of precision and recall</source>
        <translation>2 TP / (2 TP + FP + FN)：精确率与召回率的调和平均</translation>
    </message>
    <message>
        <source>TP + FN: how many examples there are of the class</source>
        <translation>TP + FN：该类别有多少样本</translation>
    </message>
    <message>
        <source>The diagonal by the sum of all: which share of the examples is right</source>
        <translation>对角线之和除以总数：正确样本的占比</translation>
    </message>
    <message>
        <source>1 − Σ (y − z)² / Σ (y − mean y)²: 1 is perfect, 0 as good as always answering the mean of these examples</source>
        <translation>1 − Σ (y − z)² / Σ (y − mean y)²：1 为完美，0 相当于总是回答这些样本的均值</translation>
    </message>
    <message>
        <source>√( Σ (y − z)² / n ): a typical distance from the target, in its own units</source>
        <translation>√( Σ (y − z)² / n )：与目标的典型距离，以目标自身的单位表示</translation>
    </message>
    <message>
        <source>The area under the curve: how often an example of the second class has a higher score than one of the first</source>
        <translation>曲线下的面积：第二类样本的得分高于第一类样本的频率</translation>
    </message>
    <message>
        <source>There are no test examples. Set a test share on the left to keep some for testing.</source>
        <translation>没有测试样本。请在左侧设置测试占比，留出一些用于测试。</translation>
    </message>
    <message>
        <source>So many examples are not counted while the run is on: the results follow when it pauses.</source>
        <translation>训练进行时不统计这么多的样本：暂停后显示结果。</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 个样本</translation>
    </message>
    <message>
        <source>{count} examples</source>
        <translation>{count} 个样本</translation>
    </message>
    <message>
        <source>accuracy {accuracy} = {right} / {whole}</source>
        <translation>准确率 {accuracy} = {right} / {whole}</translation>
    </message>
    <message>
        <source>All examples</source>
        <translation>全部样本</translation>
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
        <translation>没有样本</translation>
    </message>
    <message>
        <source>All with {score} ≥ {threshold}</source>
        <translation>所有 {score} ≥ {threshold} 的样本</translation>
    </message>
    <message>
        <source>Not defined: no class has a {measure}.</source>
        <translation>无定义：没有任何类别有{measure}。</translation>
    </message>
    <message>
        <source>The mean of {measure} over the {defined} of {classes} classes that have one</source>
        <translation>{measure}在有该指标的 {defined} 个类别（共 {classes} 个）上的均值</translation>
    </message>
    <message>
        <source>The mean of {measure} over the classes, each counting the same (macro average)</source>
        <translation>{measure}在各类别上的均值，每个类别权重相同（宏平均）</translation>
    </message>
    <message>
        <source>{rule} taken for class {second}: {true} of class {second}, {false} of class {first}</source>
        <translation>{rule}判为类别 {second}：类别 {second} 的 {true}，类别 {first} 的 {false}</translation>
    </message>
    <message>
        <source>{count} examples of {name} were taken for {answer}.</source>
        <translation>{count} 个 {name} 样本被判为 {answer}。</translation>
    </message>
    <message>
        <source>1 example of {name} was taken for {answer} ({share:.0f}&#x202f;% of the class).</source>
        <translation>1 个 {name} 样本被判为 {answer}（占该类别的 {share:.0f}&#x202f;%）。</translation>
    </message>
    <message>
        <source>{count} examples of {name} were taken for {answer} ({share:.0f}&#x202f;% of the class).</source>
        <translation>{count} 个 {name} 样本被判为 {answer}（占该类别的 {share:.0f}&#x202f;%）。</translation>
    </message>
    <message>
        <source>Not defined: all these targets are the same, so there is nothing to explain.</source>
        <translation>无定义：这些目标全都相同，没有可解释的内容。</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 步/秒</translation>
    </message>
    <message>
        <source>{speed:g} steps/s</source>
        <translation>{speed:g} 步/秒</translation>
    </message>
    <message>
        <source>more of the toolbar</source>
        <translation>更多工具栏按钮</translation>
    </message>
    <message>
        <source>Show what has no room in the toolbar</source>
        <translation>显示工具栏放不下的按钮</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed of a run: from 1 step a second to as fast as it goes</source>
        <translation>训练的速度：从每秒 1 步到全速</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Finished epochs</source>
        <translation>已完成的轮数</translation>
    </message>
    <message>
        <source>Steps of learning done</source>
        <translation>已完成的学习步数</translation>
    </message>
    <message>
        <source>Mean training loss l</source>
        <translation>平均训练损失 l</translation>
    </message>
    <message>
        <source>Files cannot be written: this computer is set up for an examination.</source>
        <translation>无法写入文件：此计算机已设置为考试用途。</translation>
    </message>
    <message>
        <source>Fold {number}: {happened}</source>
        <translation>第 {number} 折：{happened}</translation>
    </message>
    <message>
        <source>{units} and {count} more</source>
        <translation>{units} 以及另外 {count} 个</translation>
    </message>
    <message>
        <source>hidden units {units} of layer {layer}</source>
        <translation>第 {layer} 层的隐藏单元 {units}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} 和 {last}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>strongest {drawn} of {count}</source>
        <translation>{count} 条中最强的 {drawn} 条</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 个</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>new {name}, {word}</source>
        <translation>新的 {name}，{word}</translation>
    </message>
    <message>
        <source>New weights, {part}</source>
        <translation>新权重，{part}</translation>
    </message>
    <message>
        <source>, line {line}</source>
        <translation>，第 {line} 行</translation>
    </message>
    <message>
        <source>, column {column}</source>
        <translation>，第 {column} 列</translation>
    </message>
    <message>
        <source>Lesson: {number}, given.</source>
        <translation>演示：{number}，已给定。</translation>
    </message>
    <message>
        <source>Lesson: {number}, from {sources}.</source>
        <translation>演示：{number}，由 {sources} 得出。</translation>
    </message>
    <message>
        <source>notes on the example and the data set</source>
        <translation>关于例题和数据集的说明</translation>
    </message>
    <message>
        <source>What to try, what these data are, how they were scaled, and what to know of them</source>
        <translation>可以尝试什么、这些数据是什么、如何缩放，以及须了解的事项</translation>
    </message>
    <message>
        <source>&lt;p&gt;Press Step: W and V change as on the slides. The forward slides use tanh hidden units, the backward slides identity ones; choose g on the left to see either. Data &amp;gt; Worked example brings the deck&apos;s own numbers back.&lt;/p&gt;&lt;h4&gt;Where the printed deck differs&lt;/h4&gt;</source>
        <translation>&lt;p&gt;按“步进”：W 和 V 的变化与幻灯片一致。前向幻灯片使用 tanh 隐藏单元，反向幻灯片使用恒等隐藏单元；在左侧选择 g 可查看任一种。“数据 &amp;gt; 例题”可恢复讲义自身的数值。&lt;/p&gt;&lt;h4&gt;印刷版讲义的不同之处&lt;/h4&gt;</translation>
    </message>
    <message>
        <source>{scaled}, with the training part&apos;s {constants}</source>
        <translation>{scaled}，使用训练部分的{constants}</translation>
    </message>
</context>
</TS>
