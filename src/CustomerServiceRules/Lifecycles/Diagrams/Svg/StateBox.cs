namespace CustomerServiceRules.Lifecycles.Diagrams.Svg;

/// <summary>What is written in the box of a state and at the lines that lead back to it.</summary>
/// <param name="State">The state.</param>
/// <param name="Text">Its label, and what happens in it.</param>
/// <param name="Loops">The transitions that enter it again.</param>
internal sealed record StateBox(StateDescription State, TextBlock Text, IReadOnlyList<Loop> Loops)
{
    public const int Padding = 10;

    /// <summary>How far a loop leads to the right, with the room before its text.</summary>
    public const int LoopWidth = 30;

    private const int LeastLoop = 28;

    public int BoxWidth => Text.Width + (2 * Padding);

    public int BoxHeight => Math.Max(Text.Height + (2 * Padding), LoopsHeight);

    /// <summary>The room that the loops take right of the box.</summary>
    public int LoopsWidth => Loops.Count == 0 ? 0 : LoopWidth + Loops.Max(loop => loop.Text.Width);

    public int LoopsHeight => Loops.Sum(HeightOf);

    public static int HeightOf(Loop loop) => Math.Max(loop.Text.Height, LeastLoop) + Padding;
}

/// <summary>A transition that enters its state again.</summary>
/// <param name="Trigger">The trigger's stored name.</param>
/// <param name="Text">What stands at it.</param>
internal sealed record Loop(string Trigger, TextBlock Text);

/// <summary>What stands at a line.</summary>
/// <param name="Transition">The transition; null for the line to the initial state.</param>
/// <param name="Text">The text; null for the line to the initial state.</param>
internal sealed record WireText(TransitionDescription? Transition, TextBlock? Text);
