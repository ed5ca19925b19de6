namespace CustomerServiceRules.Facts;

/// <summary>
/// A fact that says how it appears in a reason. Facts that do not implement it appear with their type name and their
/// text.
/// </summary>
public interface IExplainedFact
{
    /// <summary>What kind of fact it is: a kebab-case term such as <c>tob.fact.scale-standing</c>.</summary>
    string Kind { get; }

    /// <summary>Which one of its kind it is.</summary>
    string Id { get; }

    /// <summary>What it says, in a fixed order, in invariant text.</summary>
    IEnumerable<Figure> Figures { get; }
}
