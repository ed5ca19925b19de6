namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>What last happened to a match, seen from its firings.</summary>
public enum MatchTrigger
{
    /// <summary>The match was lost before it had fired.</summary>
    None = 0,

    /// <summary>The match has not fired yet, or is firing for the first time.</summary>
    Created = 1,

    /// <summary>A matched fact was updated after the match had fired.</summary>
    Updated = 2,

    /// <summary>The match was lost after it had fired.</summary>
    Removed = 4,
}
