using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

[Name("cgh.tags.of-topic")]
[Cites(PropertyComplaintsDocument.SeveralTopics, "CGH-5.2.4")]
internal sealed class TagOfTopic : Rule
{
    public override void Define()
    {
        ComplaintTopic topic = null!;

        When()
            .Match(() => topic);
        Then()
            .Yield(_ => new Candidate<ComplaintMatter>(topic.Subject, topic.Matter));
    }
}
