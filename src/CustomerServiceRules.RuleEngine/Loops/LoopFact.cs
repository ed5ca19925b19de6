using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Loops;

/// <summary>A fact that a loop runs on.</summary>
/// <param name="Variable">The name of the rule's variable that is bound to it.</param>
/// <param name="Value">The object itself, as it is now.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="By">The rule that yielded, inserted or updated it; null for other origins.</param>
public sealed record LoopFact(string Variable, object Value, LoopFactOrigin Origin, IRuleDefinition? By)
{
    /// <summary>The variable, the value and where it comes from.</summary>
    public override string ToString() => $"{Variable} = {Value} ({Origin switch
    {
        LoopFactOrigin.Yielded => $"yielded by {By!.Name}",
        LoopFactOrigin.Inserted => $"inserted by {By!.Name}",
        LoopFactOrigin.Updated => $"updated by {By!.Name}",
        LoopFactOrigin.Computed => "computed by the rule",
        _ => "given",
    }})";
}
