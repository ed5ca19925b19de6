using CustomerServiceRules.Calendars;
using CustomerServiceRules.Procedures.CustomerCare;
using CustomerServiceRules.Visits;
using FsCheck;
using FsCheck.Fluent;
using static CustomerServiceRules.Scenarios.Buyers.Buyers;

namespace CustomerServiceRules.Scenarios.Buyers;

public sealed class Properties
{
    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly DateOnly End = new(2025, 7, 1);
    private static readonly DateTimeOffset Midnight = At(2024, 1, 1, 0);

    private static readonly ObligationSchedule Schedule = new(CustomerCare.ContactTerms(
        WorkingCalendar.Build("office", "Asia/Shanghai", calendar => calendar.Open(Weekdays.MondayToFriday, "09:00", "18:00").Years(2024, 2026))));

    private static Gen<CareFile> Files =>
        from visit in Gen.Choose(0, 24 * 30)
        from subscription in Gen.Choose(0, 24 * 20)
        from signing in Gen.Choose(0, 24 * 60)
        from stay in Gen.Choose(24, 24 * 300)
        from end in Gen.Choose(0, 2)
        from planned in Gen.Choose(60, 600)
        from said in Gen.Choose(0, 24 * 400).ListOf()
        from first in Gen.Choose(0, 1)
        let visited = Midnight.AddHours(visit)
        let subscribed = visited.AddHours(subscription)
        let signed = subscribed.AddHours(signing)
        let over = signed.AddHours(stay)
        select new CareFile(Buyer, CareProjects.Xicheng, new CareEvents(visited, subscribed, signed, end == 1 ? over : null, end == 2 ? over : null))
        {
            PlannedMoveIn = First.AddDays(planned),
            Consent = [.. said.Distinct().Order().Take(5).Select((hours, i) => new ConsentStatement(Midnight.AddHours(hours), (i + first) % 2 == 0))],
        };

    private static Gen<Contact[]> Contacts =>
        (from hours in Gen.Choose(0, 24 * 500)
         from way in Gen.Elements(ContactWay.Call, ContactWay.Message, ContactWay.Publication)
         from topic in Gen.Elements(CareTopics.Hotline, CareTopics.Birthday, CareTopics.Event, CareTopics.Progress, CareTopics.Preview, CareTopics.Thanks)
         select (hours, way, topic)).ArrayOf(120)
        .Select(all => all.Select((one, i) => new Contact(FormattableString.Invariant($"c{i}"), Buyer, one.way, Midnight.AddHours(one.hours), "Li") { Topic = one.topic }).ToArray());

    [Fact]
    public void Met_missed_excused_and_open_add_up_to_what_is_owed()
    {
        var (met, missed, excused) = (0, 0, 0);
        Check.QuickThrowOnFailure(Prop.ForAll(Files.ToArbitrary(), Contacts.ToArbitrary(), Gen.Choose(0, 600).ToArbitrary(), (file, contacts, days) =>
        {
            var owed = Schedule.Owed(Served(file), First, End);
            var now = Schedule.Settle(owed, contacts, Midnight.AddDays(days));
            var later = Schedule.Settle(owed, contacts, At(2026, 1, 1, 0));
            (met, missed, excused) = (met + later.Met, missed + later.Missed, excused + later.Excused);
            return now.Met + now.Missed + now.Excused + now.Open == owed.Count && later.Met + later.Missed + later.Excused == owed.Count && later.Open == 0;
        }));

        new[] { met, missed, excused }.Should().OnlyContain(count => count > 20, "histories in which nothing is met, missed or excused show nothing");
    }

    [Fact]
    public void A_month_owes_calls_where_its_first_day_is_in_the_sale_and_messages_where_consent_holds_then_too()
    {
        var (whole, cut) = (0, 0);
        Check.QuickThrowOnFailure(Prop.ForAll(Files.ToArbitrary(), file =>
        {
            var owed = Schedule.Owed(Served(file), First, End);
            return Agrees(CareContacts.Call, 2, needsConsent: false) && Agrees(CareContacts.Message, 2, needsConsent: true) && Agrees(CareContacts.Progress, 1, needsConsent: true);

            bool Agrees(string duty, int times, bool needsConsent)
            {
                for (var month = First; month < End; month = month.AddMonths(1))
                {
                    var found = owed.Where(one => one.Duty.Id == duty && one.FirstDay.Year == month.Year && one.FirstDay.Month == month.Month).ToList();
                    var isOn = IsOn(file, month, needsConsent);
                    var isCut = isOn && Enumerable.Range(0, DateTime.DaysInMonth(month.Year, month.Month)).Any(day => !IsOn(file, month.AddDays(day), needsConsent));
                    (whole, cut) = (whole + (isOn && !isCut ? 1 : 0), cut + (isCut ? 1 : 0));
                    if (found.Count != (isOn ? times : 0) || found.Exists(one => (one.Cut is not null) != isCut || one.FirstDay != month))
                        return false;
                }

                return true;
            }
        }));

        whole.Should().BeGreaterThan(100);
        cut.Should().BeGreaterThan(20);
    }

    [Fact]
    public void Nothing_is_sent_without_consent_but_safety_and_the_thanks_before_anybody_asked()
    {
        var (sent, withheld) = (0, 0);
        Check.QuickThrowOnFailure(Prop.ForAll(Files.ToArbitrary(), Gen.Choose(0, 24 * 500).ToArbitrary(), Gen.Elements(Enum.GetValues<CareMessageKind>()).ToArbitrary(), (file, hours, kind) =>
        {
            var at = Midnight.AddHours(hours);
            var route = Book.Rulebook.Decide(CustomerCare.Message, CustomerCare.FactsOf(file, new CareMessage(Buyer, kind) { ApprovedAt = Midnight }), at).Value;
            (sent, withheld) = (sent + (route != MessageRoute.Withheld ? 1 : 0), withheld + (route == MessageRoute.Withheld ? 1 : 0));
            var last = file.Consent.LastOrDefault(said => said.At <= at);
            var mayBeSent = kind switch
            {
                CareMessageKind.Safety => true,
                CareMessageKind.PrintedLetter => false,
                CareMessageKind.Thanks => last is null or { IsGiven: true },
                _ => last is { IsGiven: true },
            };
            return mayBeSent == (route != MessageRoute.Withheld);
        }));

        sent.Should().BeGreaterThan(10);
        withheld.Should().BeGreaterThan(10);
    }

    // What was said or done last on a day counts for it.
    private static bool IsOn(CareFile file, DateOnly day, bool needsConsent)
    {
        var night = new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), Beijing).AddTicks(-1);
        var isOver = file.Events.MovedInAt <= night || file.Events.GaveUpAt <= night;
        return file.Events.SignedAt <= night && !isOver && (!needsConsent || file.Consent.LastOrDefault(said => said.At <= night) is { IsGiven: true });
    }
}
