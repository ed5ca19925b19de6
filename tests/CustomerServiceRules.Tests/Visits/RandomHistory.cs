using CustomerServiceRules.Visits;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.Tests.Visits;

/// <summary>A customer whose duties, staff, slots and excuses change as they like over about a year, and the contacts made with it.</summary>
internal sealed record RandomHistory(ServedCustomer Customer, IReadOnlyList<Contact> Contacts, int LeastWorkingDays)
{
    /// <summary>The first day on which anything may happen; the last is <see cref="Length"/> days later.</summary>
    public static readonly DateOnly Start = new(2023, 11, 6);

    public const int Length = 400;

    private static readonly ContactDuty[] Duties =
    [
        Agreements.Weekly,
        Agreements.WeeklyFixed,
        Agreements.Fortnightly,
        Agreements.Duty("t.visit", ContactRhythm.Weeks(1), 2),
        Agreements.Duty("t.visit", ContactRhythm.Weeks(3), 2) with { AtFixedTime = true },
        Agreements.Duty("t.visit", ContactRhythm.Months(1), 2),
        Agreements.Duty("t.visit", ContactRhythm.Months(3)),
        Agreements.Duty("t.visit", ContactRhythm.MonthsFromStart(1)),
        Agreements.Duty("t.visit", ContactRhythm.DaysFromStart(10)),
    ];

    private static readonly Gen<int> Offset = Gen.Choose(0, Length);

    private static readonly Gen<(int Days, ContactDuty? Duty)> Spells =
        from days in Gen.Frequency((3, Gen.Choose(1, 20)), (2, Gen.Choose(20, 150)))
        from duty in Gen.Frequency((1, Gen.Constant<ContactDuty?>(null)), (8, Gen.Elements(Duties).Select(duty => (ContactDuty?)duty)))
        select (days, duty);

    private static readonly Gen<DutySpell> Events =
        from minute in Gen.Choose(0, Length * 24 * 60)
        from limit in Gen.Elements("48 hours", "3 calendar days", "2 working days", "20 working hours")
        select DutySpell.StatedAfter(Agreements.Once(limit), ["T-2"], At(minute));

    private static readonly Gen<Contact> Visits =
        from minute in Gen.Choose(-24 * 60, (Length + 60) * 24 * 60)
        from way in Gen.Frequency((9, Gen.Constant(ContactWay.Visit)), (1, Gen.Constant(ContactWay.Call)))
        from second in Gen.Choose(0, 1)
        select new Contact($"{minute} {second} {way}", "K1", way, At(minute).AddSeconds(second), "m1");

    private static readonly Gen<ContactExcuse> Excuses =
        from day in Offset
        from days in Gen.Choose(1, 25)
        from duty in Gen.Elements<string?>(null, "t.visit", "t.call")
        select new ContactExcuse(Start.AddDays(day), Start.AddDays(day + days), "closed", "H-1")
        {
            Duty = duty,
        };

    /// <summary>Any history.</summary>
    public static readonly Arbitrary<RandomHistory> Any = (
        from joined in Offset
        from served in Gen.Frequency((1, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 300).Select(days => (int?)days)))
        from first in Offset
        from spells in Spells.ArrayOf(6)
        from events in Events.ArrayOf().Resize(5)
        from staff in Offset.ArrayOf().Resize(4)
        from slots in Offset.ArrayOf().Resize(4)
        from excuses in Excuses.ArrayOf().Resize(3)
        from contacts in Visits.ArrayOf().Resize(80)
        from least in Gen.Frequency((4, Gen.Constant(1)), (1, Gen.Constant(0)), (1, Gen.Constant(3)))
        select new RandomHistory(
            new ServedCustomer("K1", Start.AddDays(joined / 2))
            {
                Left = Start.AddDays(joined / 2) is var day && served is { } days ? day.AddDays(days) : null,
                Duties = [.. Following(first / 2, spells), .. events.DistinctBy(spell => spell.EventAt)],
                Staff = [.. staff.Distinct().Order().Select(day => new Dated<string>(Start.AddDays(day), $"m{1 + (day % 3)}"))],
                Slots = [.. slots.Distinct().Order().Select(day => new Dated<FixedSlot?>(Start.AddDays(day), day % 5 == 0 ? null : Agreements.Slot((DayOfWeek)(day % 7))))],
                Excuses = excuses,
            },
            [.. contacts.DistinctBy(contact => contact.Id)],
            least)).ToArbitrary();

    public ObligationSchedule Schedule => new(Agreements.Reading with { LeastWorkingDays = LeastWorkingDays });

    /// <summary>All that is owed over the whole time.</summary>
    public IReadOnlyList<Obligation> Owed => Schedule.Owed(Customer, Start, Start.AddDays(Length + 60));

    public ObligationLedger Settle(DateTimeOffset? asOf = null, IEnumerable<Contact>? contacts = null) =>
        Schedule.Settle(Owed, contacts ?? Contacts, asOf ?? Agreements.China("2026-01-01 00:00"));

    public static DateTimeOffset At(int minute) => LocalBegin.AddMinutes(minute);

    public override string ToString() => string.Join(
        '\n',
        [
            $"joined {Customer.Joined:O}, left {Customer.Left:O}, least {LeastWorkingDays}",
            .. Customer.Duties.Select(spell => $"{spell.Duty} {spell.From:O}..{spell.Until:O} {spell.EventAt:O}"),
            .. Customer.Staff.Select(one => $"{one.From:O} {one.Value}"),
            .. Customer.Slots.Select(one => $"{one.From:O} {one.Value}"),
            .. Customer.Excuses.Select(one => $"{one.From:O}..{one.Until:O} {one.Duty}"),
            .. Contacts.Select(one => $"{one.Way} {one.At:O}"),
        ]);

    private static DateTimeOffset LocalBegin => new(Start, default, TimeSpan.FromHours(8));

    private static IEnumerable<DutySpell> Following(int first, (int Days, ContactDuty? Duty)[] spells)
    {
        var day = Start.AddDays(first);
        for (var i = 0; i < spells.Length; day = day.AddDays(spells[i++].Days))
        {
            if (spells[i].Duty is { } duty)
                yield return DutySpell.Stated(duty, ["T-1"], day, i + 1 < spells.Length ? day.AddDays(spells[i].Days) : null);
        }
    }
}
