using CustomerServiceRules.Calendars;
using CustomerServiceRules.Procedures.CustomerRelations;
using CustomerServiceRules.Visits;
using Xunit.Abstractions;

namespace CustomerServiceRules.Scenarios.Relations;

public sealed class IrregularDayScenarios(ITestOutputHelper output)
{
    private static readonly DateOnly NewYear = new(2026, 1, 5);

    private static readonly DateOnly YearEnd = new(2026, 12, 21);

    [Fact]
    public void Each_tour_has_a_working_day_of_its_span()
    {
        var tours = Tours("K1", "K2", "K3");
        var days = new IrregularDays(7, RelationCases.Calendar).Of(tours);

        days.Should().HaveCount(tours.Count(tour => tour.Excusal is null));
        days.Should().OnlyContain(day => day.Tour.FirstDay <= day.Day && day.Day <= day.Tour.LastDay && RelationCases.Calendar.IsWorkingDay(day.Day));
        days.Select(day => day.Tour.Customer.Value).Should().BeInAscendingOrder();
    }

    [Fact]
    public void The_same_seed_draws_the_same_days_in_whatever_order_they_are_asked_for()
    {
        var tours = Tours("K1", "K2");
        var days = new IrregularDays(7, RelationCases.Calendar).Of(tours);

        new IrregularDays(7, RelationCases.Calendar).Of(tours.Reverse()).Should().Equal(days);
        new IrregularDays(7, RelationCases.Calendar).Of(tours.Where(tour => tour.Customer == "K2")).Should().Equal(days.Where(day => day.Tour.Customer == "K2"));
        new IrregularDays(8, RelationCases.Calendar).Of(tours).Select(day => day.Day).Should().NotEqual(days.Select(day => day.Day));
    }

    [Fact]
    public void No_customer_is_toured_in_a_fixed_rhythm()
    {
        var customers = Enumerable.Range(1, 20).Select(number => $"K{number}").ToArray();
        var days = Enumerable.Range(0, 10).SelectMany(seed => new IrregularDays(seed, RelationCases.Calendar).Of(Tours(customers)).GroupBy(day => (seed, day.Tour.Customer))).ToList();
        foreach (var customer in days)
        {
            var gaps = customer.Zip(customer.Skip(1), (one, next) => next.Day.DayNumber - one.Day.DayNumber).ToList();
            gaps.Zip(gaps.Skip(1)).Should().NotContain(pair => pair.First == pair.Second, $"{customer.Key} is toured {string.Join(", ", customer.Select(day => day.Day))}");
        }

        var weekdays = days.SelectMany(customer => customer).CountBy(day => day.Day.DayOfWeek).OrderBy(count => count.Key).ToList();
        output.WriteLine($"{days.Count} customers and seeds, 25 spans each: {string.Join(", ", weekdays)}");
        weekdays.Where(count => count.Key is >= DayOfWeek.Monday and <= DayOfWeek.Friday).Should().HaveCount(5).And.OnlyContain(count => count.Value > days.Count * 25 / 10, "no weekday is left out");
    }

    [Fact]
    public void A_span_with_one_working_day_has_no_choice_and_one_without_gets_none()
    {
        var weekly = RelationCases.Served() with { Duties = [DutySpell.Stated(new ContactDuty("rel.tour", ContactRhythm.Weeks(1), 1, "rel.relations-specialist", ContactWay.Visit), ["OURS-2"], new DateOnly(2026, 2, 13))] };
        var calendar = WorkingCalendar.Build(
            "office", "Asia/Shanghai", define => define.Open(Weekdays.MondayToFriday, "09:00", "18:00").Years(2026, 2026));

        var days = new IrregularDays(1, calendar).Of(RelationCases.Schedule.Owed(weekly, new DateOnly(2026, 2, 13), new DateOnly(2026, 2, 16)));
        days.Should().ContainSingle().Which.Day.Should().Be(new DateOnly(2026, 2, 13));

        var closed = WorkingCalendar.Build(
            "closed", "Asia/Shanghai", define => define.Open(Weekdays.MondayToFriday, "09:00", "18:00").Years(2025, 2025));
        new IrregularDays(1, closed).Of(RelationCases.Schedule.Owed(weekly, new DateOnly(2026, 2, 13), new DateOnly(2026, 2, 16))).Should().BeEmpty();
    }

    private static IReadOnlyList<Obligation> Tours(params string[] customers) =>
        [.. customers.SelectMany(id => RelationCases.Schedule.Owed(RelationCases.Served(id), NewYear, YearEnd)).Where(owed => owed.Duty.Id == CustomerRelations.TourDuty)];
}
