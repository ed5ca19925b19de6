namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>
/// Stands in for a case while a definition is tried out: guards hold as told, choices choose as told, effects only say
/// that they were there.
/// </summary>
internal sealed class StepProbe
{
    private HashSet<string> _holding = [];
    private int _choice;

    /// <summary>The guards that have been asked, and the choices and effects that have been met since the last beginning.</summary>
    public List<ILifecyclePart> Met { get; } = [];

    public void Begin(IEnumerable<string> holding, int choice = 0)
    {
        _holding = [.. holding];
        _choice = choice;
        Met.Clear();
    }

    public bool Meets(ILifecyclePart part)
    {
        Met.Add(part);
        return _holding.Contains(part.Id);
    }

    public int Choose(ILifecyclePart choice, int states)
    {
        Met.Add(choice);
        return Math.Min(_choice, states - 1);
    }
}
