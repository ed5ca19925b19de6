using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

[Name("care.message-route.by-email")]
[Cites("CARE-2.0", "CARE-2.1", CareDocument.Channel, CareDocument.ConsentCoversEmail, "CARE-H")]
internal sealed class ByEmail : Rule
{
    public override void Define()
    {
        Moment moment = null!;
        CareFile file = null!;
        CareMessage message = null!;

        When()
            .Match(() => moment)
            .Match(() => file, f => f.ConsentAt(moment.AsOf) == ConsentState.Given)
            .Match(() => message, m => m.Subject == file.Subject, m => !m.GoesBySms(file.Email));
        Then()
            .Yield(_ => new Candidate<MessageRoute>(file.Subject, MessageRoute.Email));
    }
}

[Name("care.message-route.by-sms")]
[Cites("CARE-2.1", CareDocument.Channel, CareDocument.FamilyNumbers)]
internal sealed class BySms : Rule
{
    public override void Define()
    {
        Moment moment = null!;
        CareFile file = null!;
        CareMessage message = null!;

        When()
            .Match(() => moment)
            .Match(() => file, f => f.ConsentAt(moment.AsOf) == ConsentState.Given)
            .Match(() => message, m => m.Subject == file.Subject, m => m.GoesBySms(file.Email));
        Then()
            .Yield(_ => new Candidate<MessageRoute>(file.Subject, MessageRoute.Sms));
    }
}

[Name("care.message-route.thanks-before-consent")]
[Cites("CARE-1.2", CareDocument.ThanksBeforeConsent, "CARE-H")]
internal sealed class ThanksBeforeConsent : Rule
{
    public override void Define()
    {
        Moment moment = null!;
        CareFile file = null!;
        CareMessage message = null!;

        When()
            .Match(() => moment)
            .Match(() => file, f => f.ConsentAt(moment.AsOf) == ConsentState.NotAsked)
            .Match(() => message, m => m.Subject == file.Subject, m => m.Kind == CareMessageKind.Thanks);
        Then()
            .Yield(_ => new Candidate<MessageRoute>(file.Subject, MessageRoute.Sms));
    }
}

[Name("care.message-route.safety")]
[Cites(CareDocument.Withdrawal)]
internal sealed class SafetyAlways : Rule
{
    public override void Define()
    {
        CareMessage message = null!;

        When()
            .Match(() => message, m => m.Kind == CareMessageKind.Safety);
        Then()
            .Yield(_ => new Candidate<MessageRoute>(message.Subject, MessageRoute.Sms));
    }
}
