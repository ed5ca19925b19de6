namespace CustomerServiceRules.DependencyInjection;

/// <summary>
/// How a container composes its rulebook. Read once, when the rulebook is composed; later changes of a configuration
/// have no effect on a running host, so that its decisions keep one edition.
/// </summary>
public sealed class CustomerServiceRulesOptions
{
    /// <summary>The name that a configuration section customarily has: <c>CustomerServiceRules</c>.</summary>
    public const string SectionName = "CustomerServiceRules";

    /// <summary>
    /// The IANA ID of the organisation's time zone; parameters are in force by the local day in it. Default:
    /// <see cref="RulebookBuilder.DefaultTimeZone"/>.
    /// </summary>
    public string TimeZone { get; set; } = RulebookBuilder.DefaultTimeZone;

    /// <summary>
    /// How many firings are allowed for each subject and policy before a rule counts as broken; at least 1. Default:
    /// <see cref="RulebookBuilder.DefaultFiringLimit"/>.
    /// </summary>
    public int FiringLimit { get; set; } = RulebookBuilder.DefaultFiringLimit;

    /// <summary>
    /// Values that hold instead of those that modules give to their parameters; none by default. An entry that stands
    /// twice with the same content counts once. They reach the rulebook as one module named
    /// <see cref="ConfigurationModuleName"/>, and every reason that rests on one cites its clauses.
    /// </summary>
    public IList<ParameterReplacementOptions> ParameterReplacements { get; } = [];

    /// <summary>
    /// The name under which configured values appear in an edition: <c>Configuration</c>. A module whose own replacement
    /// goes before a configured one names it.
    /// </summary>
    public const string ConfigurationModuleName = "Configuration";

    internal List<string> BindingFaults { get; } = [];
}
