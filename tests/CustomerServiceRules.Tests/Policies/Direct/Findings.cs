using CustomerServiceRules.Facts;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Tests.Composition;

namespace CustomerServiceRules.Tests.Policies.Direct;

internal sealed record Finding(string Name, string Detail);

/// <summary>A fact that does not name its subject.</summary>
internal sealed record Note(string Text);

/// <summary>An entry of a list that all subjects share.</summary>
internal sealed record Band(string Name, decimal From) : ICited
{
    public IReadOnlyList<string> Clauses { get; } = ["ACME-1"];
}

/// <summary>A policy whose rules use one element of the rule language each, and a module with them.</summary>
internal static class Findings
{
    public static readonly Policy<IReadOnlyList<Finding>> Policy = CustomerServiceRules.Policies.Policy.Each(
        "acme.findings",
        new LocalizedText("What is found?", "有何发现?"),
        finding => finding.Name,
        new ValueText<Finding>(finding => $"{finding.Name}:{finding.Detail}", text => new Finding(text.Split(':')[0], text.Split(':')[1])),
        Demo.Demo.Grades);

    public static readonly DataList<Band> Bands = new("acme.bands", new LocalizedText("Bands", "档次"), new Band("low", 0), new Band("middle", 60), new Band("high", 120));

    /// <summary>A module with the given rules for the policy.</summary>
    public static AdHocModule With(params Type[] rules) => AdHocModule.Vendor(contents =>
    {
        contents.Lists(Bands);
        var policy = contents.Policy(Policy);
        foreach (var rule in rules)
            policy.Rule(rule);
    });

    public static Candidate<Finding> About(ISubjectFact fact, string name, object? detail = null) =>
        new(fact.Subject, new Finding(name, FormattableString.Invariant($"{detail}")));
}
