using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

[Name("care.hotline.keeper-of-project")]
[Cites(CareDocument.TwoKeepers)]
internal sealed class KeeperOfProject : Rule
{
    public override void Define()
    {
        AskedSubject project = null!;
        ProjectHotline hotline = null!;

        When()
            .Match(() => project)
            .Match(() => hotline, h => h.Project == project.Subject.Value);
        Then()
            .Yield(_ => new Candidate<HotlineKeeper>(project.Subject, hotline.Keeper));
    }
}

[Name("care.hotline-number.of-project")]
[Cites("CARE-2.0")]
internal sealed class NumberOfProject : Rule
{
    public override void Define()
    {
        AskedSubject project = null!;
        HotlineNumber hotline = null!;

        When()
            .Match(() => project)
            .Match(() => hotline, h => h.Project == project.Subject.Value);
        Then()
            .Yield(_ => new Candidate<string>(project.Subject, hotline.Number));
    }
}
