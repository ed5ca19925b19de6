using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerCare;

[Name("care.duties.calls")]
[Cites("CARE-2.3a", CareDocument.FirstMonth)]
internal sealed class CallsEachMonth : Rule
{
    public override void Define()
    {
        InForce<ContactRhythm> rhythm = null!;
        InForce<int> times = null!;
        Moment moment = null!;
        CareFile file = null!;

        When()
            .Match(() => rhythm, p => p.Parameter == CustomerCare.CallRhythm)
            .Match(() => times, p => p.Parameter == CustomerCare.CallTimes)
            .Match(() => moment)
            .Match(() => file, f => f.Events.PhaseAt(moment.AsOf) == CarePhase.InSale);
        Then()
            .Yield(_ => new Candidate<ContactDuty>(file.Subject, OwedContacts.Calls(rhythm.Value, times.Value)));
    }
}

[Name("care.duties.messages")]
[Cites("CARE-2.3b", "CARE-2.1", CareDocument.BirthdayCounts, CareDocument.FirstMonth, CareDocument.DutiesWithoutConsent)]
internal sealed class MessagesEachMonth : Rule
{
    public override void Define()
    {
        InForce<ContactRhythm> rhythm = null!;
        InForce<int> times = null!;
        Moment moment = null!;
        CareFile file = null!;

        When()
            .Match(() => rhythm, p => p.Parameter == CustomerCare.MessageRhythm)
            .Match(() => times, p => p.Parameter == CustomerCare.MessageTimes)
            .Match(() => moment)
            .Match(() => file, f => f.Events.PhaseAt(moment.AsOf) == CarePhase.InSale, f => f.ConsentAt(moment.AsOf) == ConsentState.Given);
        Then()
            .Yield(_ => new Candidate<ContactDuty>(file.Subject, OwedContacts.Messages(rhythm.Value, times.Value)));
    }
}

[Name("care.duties.progress")]
[Cites("CARE-2.4", "CARE-0.5", "CARE-2.1", CareDocument.FirstMonth, CareDocument.DutiesWithoutConsent)]
internal sealed class ProgressEachMonth : Rule
{
    public override void Define()
    {
        InForce<ContactRhythm> rhythm = null!;
        Moment moment = null!;
        CareFile file = null!;

        When()
            .Match(() => rhythm, p => p.Parameter == CustomerCare.ProgressRhythm)
            .Match(() => moment)
            .Match(() => file, f => f.Events.PhaseAt(moment.AsOf) == CarePhase.InSale, f => f.ConsentAt(moment.AsOf) == ConsentState.Given);
        Then()
            .Yield(_ => new Candidate<ContactDuty>(file.Subject, OwedContacts.Progress(rhythm.Value)));
    }
}

[Name("care.duties.preview")]
[Cites("CARE-3.1", CareDocument.MonthsBeforeMoveIn)]
internal sealed class PreviewBeforeMoveIn : Rule
{
    public override void Define()
    {
        InForce<ContactRhythm> rhythm = null!;
        InForce<int> months = null!;
        Moment moment = null!;
        CareFile file = null!;

        When()
            .Match(() => rhythm, p => p.Parameter == CustomerCare.PreviewRhythm)
            .Match(() => months, p => p.Parameter == CustomerCare.PreviewMonths)
            .Match(() => moment)
            .Match(
                () => file,
                f => f.Events.PhaseAt(moment.AsOf) == CarePhase.InSale,
                f => f.PreviewBegins(months.Value) <= moment.Day,
                f => f.PreviewEnds(months.Value) > moment.Day);
        Then()
            .Yield(_ => new Candidate<ContactDuty>(file.Subject, OwedContacts.Preview(rhythm.Value)));
    }
}
