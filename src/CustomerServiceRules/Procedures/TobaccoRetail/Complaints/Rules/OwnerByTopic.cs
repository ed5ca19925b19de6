using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.complaint-owner.by-topic")]
[Cites("TOB-23.1", TobaccoDocument.OwnersLeftOpen)]
internal sealed class OwnerByTopic : Rule
{
    public override void Define()
    {
        TobaccoComplaint complaint = null!;
        TopicOwner owner = null!;

        When()
            .Match(() => complaint)
            .Match(() => owner, o => o.Topic == complaint.Topic);
        Then()
            .Yield(_ => new Candidate<string>(complaint.Subject, owner.Department));
    }
}
