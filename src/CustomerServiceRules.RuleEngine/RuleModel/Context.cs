namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>A context without content, for visitors that need none.</summary>
public class Context
{
    /// <summary>A shared instance.</summary>
    public static Context Empty { get; } = new();
}
