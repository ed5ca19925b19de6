using CustomerServiceRules.Calendars;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Visits;
using Decided = CustomerServiceRules.Decisions.Decision<System.Collections.Generic.IReadOnlyList<CustomerServiceRules.Visits.ContactDuty>>;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>Puts what is decided on single days together to spells.</summary>
internal sealed class DutiesOverTime(CareFile file, int previewMonths, TimeZoneInfo zone, Func<DateTimeOffset, Decided> decide)
{
    private readonly List<DutySpell> _spells = [];

    public ServedCustomer Served(IEnumerable<DateOnly> changes)
    {
        var decisions = ChangesByDay(changes).Select(change => (change.Day, Decision: On(change.At))).ToList();
        var byDay = decisions.ToDictionary(decided => decided.Day, decided => decided.Decision);
        Once(CareContacts.FirstCall, file.Events.FirstVisitAt, byDay);
        Once(CareContacts.Thanks, file.Events.SubscribedAt, byDay);
        Once(CareContacts.WelcomeCall, file.Events.SignedAt, byDay);
        Once(CareContacts.HotlineMessage, file.Events.SignedAt, byDay);
        foreach (var id in new[] { CareContacts.Call, CareContacts.Message, CareContacts.Progress, CareContacts.Preview })
            Recurring(id, decisions);

        return new ServedCustomer(file.Subject, DayOf(file.Events.First))
        {
            Left = file.Events.GaveUpAt is { } gaveUp ? DayOf(gaveUp).AddDays(1) : null,
            Duties = [.. _spells],
            Excuses = [.. Objections()],
        };
    }

    /// <summary>The days on which what is owed may change, each with its last instant that changes it.</summary>
    private IEnumerable<(DateOnly Day, DateTimeOffset At)> ChangesByDay(IEnumerable<DateOnly> changes)
    {
        var first = DayOf(file.Events.First);
        DateTimeOffset?[] events = [file.Events.FirstVisitAt, file.Events.SubscribedAt, file.Events.SignedAt, file.Events.MovedInAt, file.Events.GaveUpAt];
        var instants = events.OfType<DateTimeOffset>().Concat(file.Consent.Select(said => said.At));
        var days = new[] { file.PreviewBegins(previewMonths), file.PreviewEnds(previewMonths) }.OfType<DateOnly>().Concat(changes);
        return instants.Select(at => (Day: DayOf(at), At: at))
            .Concat(days.Select(day => (Day: day, At: Noon(day))))
            .Where(change => change.Day >= first)
            .GroupBy(change => change.Day)
            .OrderBy(day => day.Key)
            .Select(day => day.MaxBy(change => change.At.UtcTicks));
    }

    private Decided On(DateTimeOffset at)
    {
        var decision = decide(at);
        return decision.Outcome != DecisionOutcome.Conflict
            ? decision
            : throw new InvalidOperationException($"Found rules that contradict each other about {file.Subject} at {at:O}, expected {CustomerCare.Duties} decided: {string.Join("; ", decision.Conflicts)}.");
    }

    private void Once(string id, DateTimeOffset? eventAt, Dictionary<DateOnly, Decided> byDay)
    {
        if (eventAt is { } at && byDay[DayOf(at)] is var decision && Owed(decision, id) is { } duty)
            _spells.Add(DutySpell.After(decision, duty, TimeZoneInfo.ConvertTime(at, zone)));
    }

    private void Recurring(string id, List<(DateOnly Day, Decided Decision)> decisions)
    {
        (ContactDuty Duty, Decided Decision, DateOnly From)? open = null;
        foreach (var (day, decision) in decisions)
        {
            var duty = Owed(decision, id);
            if (duty == open?.Duty)
                continue;
            if (open is { } ended)
                Close(ended.Duty, ended.Decision, ended.From, day);
            open = duty is null ? null : (duty, decision, open is { } before ? Later(day, before.From) : FirstWhole(duty, day));
        }

        if (open is { } last)
            Close(last.Duty, last.Decision, last.From, null);
    }

    private void Close(ContactDuty duty, Decided decision, DateOnly from, DateOnly? until)
    {
        var end = duty.Id == CareContacts.Preview && until == file.PreviewEnds(previewMonths) ? EndOfWhole(duty, from, until) : until;
        if (end is null || from < end)
            _spells.Add(DutySpell.Of(decision, duty, from, end));
    }

    /// <summary>The end of the last whole span: days that are left over owe nothing.</summary>
    private static DateOnly? EndOfWhole(ContactDuty duty, DateOnly from, DateOnly? until) =>
        Enumerable.Range(0, int.MaxValue).Select(spans => from.AddMonths(spans * duty.Rhythm.Length)).TakeWhile(end => end <= until).Cast<DateOnly?>().LastOrDefault();

    /// <summary>The first day from which on the duty has a whole span: of months before moving in, the first that begins then or later.</summary>
    private DateOnly FirstWhole(ContactDuty duty, DateOnly day)
    {
        if (duty.Id == CareContacts.Preview)
        {
            var begin = file.PreviewBegins(previewMonths) ?? day;
            return Enumerable.Range(0, int.MaxValue).Select(spans => begin.AddMonths(spans * duty.Rhythm.Length)).First(start => start >= day);
        }

        return duty.Rhythm switch
        {
            { IsFromStart: true } => day,
            { Unit: RhythmUnit.Weeks } => day.AddDays((DayOfWeek.Monday - day.DayOfWeek + 7) % 7),
            var rhythm => Enumerable.Range(0, 12).Select(months => new DateOnly(day.Year, day.Month, 1).AddMonths(months)).First(start => start >= day && (start.Month - 1) % rhythm.Length == 0),
        };
    }

    /// <summary>What is owed once by message, and may not be sent because the buyer has objected before its time was over.</summary>
    private IEnumerable<ContactExcuse> Objections() => _spells
        .Where(spell => spell.Duty.Rhythm.Limit is { } limit && spell.Duty.Ways.Contains(ContactWay.Message) && file.ObjectsAt(EndOf(limit, spell.EventAt!.Value)))
        .Select(spell => new ContactExcuse(spell.From, DateOnly.MaxValue, "the buyer has objected to messages", "CARE-2.1", CareDocument.Withdrawal, CareDocument.DutiesWithoutConsent)
        {
            Duty = spell.Duty.Id,
        });

    // Days on which nobody works do not matter to whether the buyer still had consented by then.
    private static DateTimeOffset EndOf(TimeLimit limit, DateTimeOffset eventAt) =>
        limit.IsInDays ? new DateTimeOffset(eventAt.Date.AddDays(limit.Days + 1).AddTicks(-1), eventAt.Offset) : eventAt + limit.Time;

    private static ContactDuty? Owed(Decided decision, string id) => decision.IsDecided ? decision.Value.FirstOrDefault(duty => duty.Id == id) : null;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    // Noon is never skipped or doubled by a change of the clocks.
    private DateTimeOffset Noon(DateOnly day)
    {
        var noon = day.ToDateTime(new TimeOnly(12, 0));
        return new DateTimeOffset(noon, zone.GetUtcOffset(noon));
    }
}
