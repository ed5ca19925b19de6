namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

/// <summary>Part of a tree of builders. Builders are mutable and for one thread; what they build is not.</summary>
public abstract class RuleElementBuilder
{
    /// <summary>Makes a builder that stands alone until it is handed to another one.</summary>
    protected RuleElementBuilder()
    {
    }

    internal GeneratedNames Names { get; init; } = GeneratedNames.StandingAlone;

    /// <summary>The name itself or, for null, a generated one that no other variable of the rule has.</summary>
    protected string DeclarationName(string? name) => name ?? Names.Next();
}
