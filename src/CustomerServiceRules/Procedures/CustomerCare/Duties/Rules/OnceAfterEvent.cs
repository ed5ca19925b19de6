using CustomerServiceRules.Calendars;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerCare;

[Name("care.duties.first-call")]
[Cites("CARE-1.1", CareDocument.Counting)]
internal sealed class FirstCallAfterVisit : Rule
{
    public override void Define()
    {
        InForce<TimeLimit> within = null!;
        Moment moment = null!;
        CareFile file = null!;

        When()
            .Match(() => within, p => p.Parameter == CustomerCare.FirstCallWithin)
            .Match(() => moment)
            .Match(() => file, f => f.Events.FirstVisitAt <= moment.AsOf);
        Then()
            .Yield(_ => new Candidate<ContactDuty>(file.Subject, OwedContacts.FirstCall(within.Value)));
    }
}

[Name("care.duties.thanks")]
[Cites("CARE-1.2", CareDocument.ExportAndMessage, CareDocument.Counting, CareDocument.ThanksBeforeConsent)]
internal sealed class ThanksAfterSubscribing : Rule
{
    public override void Define()
    {
        InForce<TimeLimit> within = null!;
        Moment moment = null!;
        CareFile file = null!;

        When()
            .Match(() => within, p => p.Parameter == CustomerCare.ThanksWithin)
            .Match(() => moment)
            .Match(() => file, f => f.Events.SubscribedAt <= moment.AsOf, f => !f.ObjectsAt(moment.AsOf));
        Then()
            .Yield(_ => new Candidate<ContactDuty>(file.Subject, OwedContacts.Thanks(within.Value)));
    }
}

[Name("care.duties.welcome-call")]
[Cites("CARE-1.3", CareDocument.Counting, QuestionsOfAllDocuments.CountingOfDays)]
internal sealed class WelcomeCallAfterSigning : Rule
{
    public override void Define()
    {
        InForce<TimeLimit> within = null!;
        Moment moment = null!;
        CareFile file = null!;

        When()
            .Match(() => within, p => p.Parameter == CustomerCare.WelcomeWithin)
            .Match(() => moment)
            .Match(() => file, f => f.Events.SignedAt <= moment.AsOf);
        Then()
            .Yield(_ => new Candidate<ContactDuty>(file.Subject, OwedContacts.WelcomeCall(within.Value)));
    }
}

[Name("care.duties.hotline-message")]
[Cites("CARE-1.3", "CARE-2.1", CareDocument.DutiesWithoutConsent, CareDocument.Counting, QuestionsOfAllDocuments.CountingOfDays)]
internal sealed class HotlineMessageAfterSigning : Rule
{
    public override void Define()
    {
        InForce<TimeLimit> within = null!;
        Moment moment = null!;
        CareFile file = null!;

        When()
            .Match(() => within, p => p.Parameter == CustomerCare.WelcomeWithin)
            .Match(() => moment)
            .Match(() => file, f => f.Events.SignedAt <= moment.AsOf, f => f.ConsentAt(moment.AsOf) == ConsentState.Given);
        Then()
            .Yield(_ => new Candidate<ContactDuty>(file.Subject, OwedContacts.HotlineMessage(within.Value)));
    }
}
