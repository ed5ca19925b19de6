using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Tests.Demo;

namespace CustomerServiceRules.Tests.Policies.Direct;

/// <summary>What the broken rules break on.</summary>
internal static class Broken
{
    public static bool IsFine(object? value) => value is not null ? throw new InvalidOperationException($"cannot judge {value.GetType().Name}") : true;

    public static decimal Ratio(decimal amount) => 1 / (amount - amount);
}

[Name("acme.broken-condition")]
[Cites("ACME-1")]
internal sealed class BrokenCondition : Rule
{
    public override void Define()
    {
        Waiver waiver = null!;
        Turnover turnover = null!;
        When().Match(() => waiver).Match(() => turnover, t => Broken.IsFine(t));
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("never", "")));
    }
}

[Name("acme.broken-join")]
[Cites("ACME-1")]
internal sealed class BrokenJoin : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        Complaint complaint = null!;
        When().Match(() => turnover).Match(() => complaint, c => c.Subject == turnover.Subject, c => c.Severity / (turnover.Amount - turnover.Amount) > 1);
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("never", "")));
    }
}

[Name("acme.broken-value")]
[Cites("ACME-1")]
internal sealed class BrokenValue : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        decimal ratio = 0;
        When().Match(() => turnover).Let(() => ratio, () => Broken.Ratio(turnover.Amount));
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding($"{ratio}", "")));
    }
}

[Name("acme.broken-test")]
[Cites("ACME-1")]
internal sealed class BrokenTest : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover).Not<Complaint>(c => c.Subject == turnover.Subject, c => c.Severity > 100 / (turnover.Amount - turnover.Amount));
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("never", "")));
    }
}

[Name("acme.broken-conclusion")]
[Cites("ACME-1")]
internal sealed class BrokenConclusion : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover);
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, null!));
    }
}

[Name("acme.about-somebody-else")]
[Cites("ACME-1")]
internal sealed class AboutSomebodyElse : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover);
        Then().Yield(_ => new Candidate<Finding>(new SubjectId("somebody else"), new Finding("gossip", "")));
    }
}

[Name("acme.broken-on-shared-facts")]
[Cites("ACME-1")]
internal sealed class BrokenOnSharedFacts : Rule
{
    public override void Define()
    {
        Band band = null!;
        Turnover turnover = null!;
        When().Match(() => band, b => Broken.IsFine(b)).Match(() => turnover);
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("never", "")));
    }
}

/// <summary>Every combination of four complaints.</summary>
[Name("acme.without-end")]
[Cites("ACME-1")]
internal sealed class WithoutEnd : Rule
{
    public override void Define()
    {
        Complaint first = null!;
        Complaint second = null!;
        Complaint third = null!;
        When().Match(() => first).Match(() => second, c => c.Subject == first.Subject).Match(() => third, c => c.Subject == first.Subject);
        Then().Yield(_ => new Candidate<Finding>(first.Subject, new Finding("many", "")));
    }
}

/// <summary>Qualifies every complaint but one whose severity is the turnover: there it divides by zero.</summary>
[Name("acme.exists-broken-for-one")]
[Cites("ACME-1")]
internal sealed class ExistsBrokenForOne : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover).Exists<Complaint>(c => c.Subject == turnover.Subject, c => 1 / (c.Severity - turnover.Amount) < 2);
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("found", "")));
    }
}

/// <summary>The same, and looks for the absence of what qualifies.</summary>
[Name("acme.not-broken-for-one")]
[Cites("ACME-1")]
internal sealed class NotBrokenForOne : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover).Not<Complaint>(c => c.Subject == turnover.Subject, c => 1 / (c.Severity - turnover.Amount) < 2);
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("found", "")));
    }
}

/// <summary>Qualifies every band but the one that begins at the turnover: there it divides by zero.</summary>
[Name("acme.exists-broken-for-one-shared")]
[Cites("ACME-1")]
internal sealed class ExistsBrokenForOneShared : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover).Exists<Band>(b => 1 / (b.From - turnover.Amount) < 2);
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("found", "")));
    }
}

/// <summary>The same, and looks for the absence of what qualifies.</summary>
[Name("acme.not-broken-for-one-shared")]
[Cites("ACME-1")]
internal sealed class NotBrokenForOneShared : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover).Not<Band>(b => 1 / (b.From - turnover.Amount) < 2);
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("found", "")));
    }
}
