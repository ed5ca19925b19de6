using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

[Name("care.message-route.withheld-before-consent")]
[Cites("CARE-2.1", CareDocument.ConsentCoversEmail)]
internal sealed class WithheldBeforeConsent : Rule
{
    public override void Define()
    {
        Moment moment = null!;
        CareFile file = null!;
        CareMessage message = null!;

        When()
            .Match(() => moment)
            .Match(() => file, f => f.ConsentAt(moment.AsOf) == ConsentState.NotAsked)
            .Match(() => message, m => m.Subject == file.Subject, m => m.Kind != CareMessageKind.Safety, m => m.Kind != CareMessageKind.Thanks);
        Then()
            .Yield(_ => new Candidate<MessageRoute>(file.Subject, MessageRoute.Withheld));
    }
}

[Name("care.message-route.withheld-after-objection")]
[Cites("CARE-2.1", CareDocument.Withdrawal, CareDocument.ConsentCoversEmail)]
internal sealed class WithheldAfterObjection : Rule
{
    public override void Define()
    {
        Moment moment = null!;
        CareFile file = null!;
        CareMessage message = null!;

        When()
            .Match(() => moment)
            .Match(() => file, f => f.ObjectsAt(moment.AsOf))
            .Match(() => message, m => m.Subject == file.Subject, m => m.Kind != CareMessageKind.Safety);
        Then()
            .Yield(_ => new Candidate<MessageRoute>(file.Subject, MessageRoute.Withheld));
    }
}

[Name("care.message-route.withheld-unapproved")]
[Cites("CARE-2.2")]
[Overrides("care.message-route.by-email", "care.message-route.by-sms")]
internal sealed class WithheldUnapproved : Rule
{
    public override void Define()
    {
        Moment moment = null!;
        CareMessage message = null!;

        When()
            .Match(() => moment)
            .Match(() => message, m => m.Kind == CareMessageKind.ClubInvitation, m => !m.IsApprovedBy(moment.AsOf));
        Then()
            .Yield(_ => new Candidate<MessageRoute>(message.Subject, MessageRoute.Withheld));
    }
}

[Name("care.message-route.withheld-over-cap")]
[Cites("CARE-2.0", CareDocument.Channel)]
[Overrides("care.message-route.by-sms")]
internal sealed class WithheldOverCap : Rule
{
    public override void Define()
    {
        InForce<MessageCap> cap = null!;
        CareFile file = null!;
        CareMessage message = null!;

        When()
            .Match(() => cap, p => p.Parameter == CustomerCare.SmsCap)
            .Match(() => file)
            .Match(() => message, m => m.Subject == file.Subject, m => m.GoesBySms(file.Email), m => !m.IsOutsideCap, m => !cap.Value.Permits(m.SmsInMonth));
        Then()
            .Yield(_ => new Candidate<MessageRoute>(file.Subject, MessageRoute.Withheld));
    }
}

[Name("care.message-route.withheld-on-paper")]
[Cites("CARE-2.4", CareDocument.Letters)]
[Overrides("care.message-route.by-email", "care.message-route.by-sms")]
internal sealed class WithheldOnPaper : Rule
{
    public override void Define()
    {
        CareMessage message = null!;

        When()
            .Match(() => message, m => m.Kind == CareMessageKind.PrintedLetter);
        Then()
            .Yield(_ => new Candidate<MessageRoute>(message.Subject, MessageRoute.Withheld));
    }
}

[Name("care.message-route.withheld-from-strangers")]
[Cites("CARE-2.1", "CARE-2.2", CareDocument.FamilyNumbers)]
[Overrides("care.message-route.by-sms", "care.message-route.thanks-before-consent", "care.message-route.safety")]
internal sealed class WithheldFromStrangers : Rule
{
    public override void Define()
    {
        CareFile file = null!;
        CareMessage message = null!;

        When()
            .Match(() => file)
            .Match(() => message, m => m.Subject == file.Subject, m => !file.MayReach(m));
        Then()
            .Yield(_ => new Candidate<MessageRoute>(file.Subject, MessageRoute.Withheld));
    }
}
