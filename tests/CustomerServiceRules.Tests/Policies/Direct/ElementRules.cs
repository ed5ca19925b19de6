using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Tests.Demo;

namespace CustomerServiceRules.Tests.Policies.Direct;

[Name("acme.computes")]
[Cites("ACME-1")]
internal sealed class Computes : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        decimal half = 0;
        string? size = null;
        When()
            .Match(() => turnover)
            .Let(() => half, () => turnover.Amount / 2)
            .Having(() => half > 20m)
            .Let(() => size, () => half > 50m ? "big" : null);
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("computed", $"{half} {size}")));
    }
}

[Name("acme.exists")]
[Cites("ACME-1")]
internal sealed class FindsExisting : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover).Exists<Complaint>(c => c.Subject == turnover.Subject, c => c.Severity > 4);
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("exists", "severe")));
    }
}

[Name("acme.not")]
[Cites("ACME-1")]
internal sealed class FindsAbsence : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Not<Complaint>(c => c.Severity == 10).Match(() => turnover).Not<Complaint>(c => c.Subject == turnover.Subject, c => c.Severity > turnover.Amount / 20);
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("not", "quiet")));
    }
}

[Name("acme.all-by-themselves")]
[Cites("ACME-1")]
internal sealed class AllByThemselves : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover).All<Complaint>(c => c.Subject == turnover.Subject, c => c.Severity < 6, c => c.Severity != 3);
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("all", "mild")));
    }
}

[Name("acme.all-compared")]
[Cites("ACME-1")]
internal sealed class AllCompared : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().All<Complaint>(c => c.Severity != 9).Match(() => turnover).All<Complaint>(c => c.Subject == turnover.Subject, c => c.Severity < turnover.Amount / 10);
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("all-compared", "mild")));
    }
}

[Name("acme.pairs")]
[Cites("ACME-1")]
internal sealed class Pairs : Rule
{
    public override void Define()
    {
        Complaint lesser = null!;
        Complaint greater = null!;
        When().Match(() => lesser).Match(() => greater, c => c.Subject == lesser.Subject, c => c.Severity > lesser.Severity);
        Then()
            .Yield(_ => new Candidate<Finding>(lesser.Subject, new Finding($"pair-{lesser.Severity}-{greater.Severity}", "")))
            .Yield(_ => new Candidate<Finding>(greater.Subject, new Finding("greater", $"{greater.Severity}")));
    }
}

[Name("acme.any-about-the-subject")]
[Cites("ACME-1")]
internal sealed class AnyAboutTheSubject : Rule
{
    public override void Define()
    {
        ISubjectFact any = null!;
        Turnover turnover = null!;
        When().And(x => x.Match(() => any).Match(() => turnover, t => t.Subject == any.Subject));
        Then().Yield(_ => Findings.About(any, any.GetType().Name, null));
    }
}

[Name("acme.any-in-words")]
[Cites("ACME-1")]
internal sealed class AnyInWords : Rule
{
    public override void Define()
    {
        ISubjectFact any = null!;
        When().Match(() => any);
        Then().Yield(_ => new Candidate<Finding>(any.Subject, new Finding(any.GetType().Name, "there")));
    }
}

[Name("acme.settled")]
[Cites("ACME-1")]
[Overrides("acme.exists")]
internal sealed class FromEarlierDecision : Rule
{
    public override void Define()
    {
        Moment moment = null!;
        InForce<int> severe = null!;
        Settled<Grade> grade = null!;
        AskedSubject asked = null!;
        When()
            .Match(() => moment, m => m.Day > DateOnly.MinValue)
            .Match(() => severe, p => p.Parameter == Demo.Demo.SevereFrom)
            .Match(() => grade, g => g.Value != Grade.Silver)
            .Match(() => asked, a => a.Subject == grade.Subject);
        Then().Yield(_ => new Candidate<Finding>(asked.Subject, new Finding("exists", $"{grade.Value} {severe.Value}")));
    }
}

[Name("acme.notes")]
[Cites("ACME-1")]
internal sealed class FromNotes : Rule
{
    public override void Define()
    {
        Note note = null!;
        AskedSubject asked = null!;
        When().Match(() => note, n => n.Text.Length > 1).Match(() => asked);
        Then().Yield(_ => new Candidate<Finding>(asked.Subject, new Finding("note", note.Text)));
    }
}

[Name("acme.bands-reached")]
[Cites("ACME-1")]
internal sealed class BandsReached : Rule
{
    public override void Define()
    {
        Band band = null!;
        Turnover turnover = null!;
        When().Match(() => band, b => b.Name != "low").Match(() => turnover, t => t.Amount >= band.From);
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding(band.Name, $"{band.From}")));
    }
}

/// <summary>A rule that closes over what it was made with.</summary>
internal abstract class SeverityOf(int severity) : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint, c => c.Severity == severity);
        Then().Yield(_ => new Candidate<Finding>(complaint.Subject, new Finding("severity", $"{complaint.Severity}")));
    }
}

[Name("acme.severity-two")]
[Cites("ACME-1")]
internal sealed class SeverityTwo() : SeverityOf(2);

[Name("acme.severity-seven")]
[Cites("ACME-1")]
internal sealed class SeveritySeven() : SeverityOf(7);
