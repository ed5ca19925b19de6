namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>One set of facts that satisfies a rule. A live view: it changes with the facts until the match is lost.</summary>
public interface IMatch
{
    /// <summary>The rule that is satisfied.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>One entry per bound pattern, query and computed value, in order of definition; quantifiers contribute none.</summary>
    IEnumerable<IFactMatch> Facts { get; }

    /// <summary>What last happened to the match.</summary>
    MatchTrigger Trigger { get; }
}
