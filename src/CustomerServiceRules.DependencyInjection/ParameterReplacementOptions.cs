namespace CustomerServiceRules.DependencyInjection;

/// <summary>
/// One value of a parameter that holds instead of the module's own, as texts of a configuration give it. Checked when the
/// host starts.
/// </summary>
public sealed class ParameterReplacementOptions
{
    /// <summary>The name of the parameter, such as <c>tob.scale.large-share</c>; required.</summary>
    public string? Parameter { get; set; }

    /// <summary>The first day on which the value holds, as <c>yyyy-MM-dd</c>; left out: since always.</summary>
    public string? From { get; set; }

    /// <summary>The first day on which it no longer holds, as <c>yyyy-MM-dd</c>; left out: open-ended. After <see cref="From"/>.</summary>
    public string? Until { get; set; }

    /// <summary>The value in invariant text, such as <c>3/10</c> or <c>14</c>; required.</summary>
    public string? Value { get; set; }

    /// <summary>The IDs of the clauses that justify it, at least one, the most specific first.</summary>
    public IList<string> Clauses { get; } = [];
}
