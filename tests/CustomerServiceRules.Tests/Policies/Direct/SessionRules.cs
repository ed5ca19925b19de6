using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Tests.Demo;

namespace CustomerServiceRules.Tests.Policies.Direct;

[Name("acme.or")]
[Cites("ACME-1")]
internal sealed class EitherOr : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover).Or(x => x
            .Exists<Complaint>(c => c.Subject == turnover.Subject, c => c.Severity > 4)
            .Exists<Waiver>(w => w.Subject == turnover.Subject));
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("or", "")));
    }
}

[Name("acme.query")]
[Cites("ACME-1")]
internal sealed class Counts : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        IEnumerable<Complaint> complaints = null!;
        When()
            .Match(() => turnover)
            .Query(() => complaints, q => q.Match<Complaint>(c => c.Subject == turnover.Subject).Collect().Where(found => found.Any()));
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("count", $"{complaints.Count()}")));
    }
}

[Name("acme.then-twice")]
[Cites("ACME-1")]
internal sealed class ThenTwice : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover);
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("first", "")));
        Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("second", "")));
    }
}

[Name("acme.context")]
[Cites("ACME-1")]
internal sealed class NamesItself : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover);
        Then().Yield(firing => new Candidate<Finding>(turnover.Subject, new Finding(firing.Rule.Name, "")));
    }
}

[Name("acme.made-elsewhere")]
[Cites("ACME-1")]
internal sealed class MadeElsewhere : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover);
        Then().Yield(_ => Findings.About(turnover, "elsewhere", null));
    }
}
