using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Policies;

/// <summary>
/// The rules of a policy did not come to an end within the limit that the rulebook allows for a subject. Nothing was decided.
/// </summary>
public sealed class FiringLimitExceededException : PolicyFaultException
{
    internal FiringLimitExceededException(
        string policy, PolicyRule? onlyRule, SubjectId? subject, int limit, IReadOnlyList<RepeatedRule> repeated, Exception inner)
        : base(policy, onlyRule, subject, Text(limit, repeated), inner)
    {
        Limit = limit;
        Repeated = repeated;
    }

    /// <summary>How many firings were allowed.</summary>
    public int Limit { get; }

    /// <summary>The rules that had concluded by then, with how often; the most frequent first.</summary>
    public IReadOnlyList<RepeatedRule> Repeated { get; }

    private static string Text(int limit, IReadOnlyList<RepeatedRule> repeated) =>
        $"the rules had not come to an end after {limit} firings: "
        + $"{string.Join(", ", repeated.Select(rule => $"{rule.Rule} concluded {rule.Conclusions} times"))}. "
        + "Rules that only conclude fire once for each match: join their facts more closely, or allow more firings.";
}

/// <summary>A rule that concluded again and again.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Module">The module that it comes from.</param>
/// <param name="Conclusions">How often it had concluded when the limit was reached.</param>
public sealed record RepeatedRule(string Rule, string Module, int Conclusions);
