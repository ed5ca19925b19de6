using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Policies;

/// <summary>
/// A rule is broken: it threw, did not come to an end, or concluded about a subject that it was not asked about. Not a
/// refusal: a refusal is a value.
/// </summary>
public class PolicyFaultException : Exception
{
    internal PolicyFaultException(string policy, PolicyRule? rule, SubjectId? subject, string what, Exception? inner)
        : base(Text(policy, rule, subject, what), inner)
    {
        Policy = policy;
        Rule = rule?.Name;
        Module = rule?.Module;
        Clauses = rule?.Clauses ?? [];
        Subject = subject;
    }

    /// <summary>The name of the policy.</summary>
    public string Policy { get; }

    /// <summary>The name of the broken rule, where it is known.</summary>
    public string? Rule { get; }

    /// <summary>The module that the rule comes from, where it is known.</summary>
    public string? Module { get; }

    /// <summary>The clauses that the rule cites.</summary>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>The subject for which it failed, where it is known.</summary>
    public SubjectId? Subject { get; }

    private static string Text(string policy, PolicyRule? rule, SubjectId? subject, string what)
    {
        var where = rule is null ? $"A rule of {policy}" : $"Rule {rule.Name} of module {rule.Module} ({string.Join(", ", rule.Clauses)})";
        return $"{where} failed{(subject is null ? "" : $" for {subject}")}: {what}";
    }
}
