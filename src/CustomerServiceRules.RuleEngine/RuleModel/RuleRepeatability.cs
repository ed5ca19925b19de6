namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>Whether updates of the matched facts make a match that has fired fire again.</summary>
public enum RuleRepeatability
{
    /// <summary>Each update queues the match again. The default.</summary>
    Repeatable = 0,

    /// <summary>A match fires once; only losing and finding it again makes a new one.</summary>
    NonRepeatable = 1,
}
