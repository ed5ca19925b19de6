using CustomerServiceRules.Calendars;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class ChangePolicyTests
{
    private static readonly DateTimeOffset Noon = At("2024-03-01 12:00");

    [Fact]
    public void ToString_OfAPolicy_SaysWhatItDoes()
    {
        ChangePolicy.Freeze.ToString().Should().Be("freeze");
        ChangePolicy.Follow.ToString().Should().Be("follow");
        ChangePolicy.FollowFrom(Day("2026-01-05")).ToString().Should().Be("follow from 2026-01-05");
    }

    [Fact]
    public void Equals_OfEqualCutOffs_Holds()
    {
        ChangePolicy.FollowFrom(Day("2026-01-05")).Should().Be(ChangePolicy.FollowFrom(Day("2026-01-05"))).And.NotBe(ChangePolicy.FollowFrom(Day("2026-01-06")));
        ChangePolicy.Follow.Should().NotBe(ChangePolicy.Freeze);
        ChangePolicy.Freeze.CutOff.Should().BeNull();
    }

    [Fact]
    public void LimitHistory_At_HoldsFromItsInstantOn()
    {
        var history = new LimitHistory(Dated(null, 4), Dated(Noon, 2)).And(Dated(Noon.AddDays(1), 8));

        history.Limits.Should().HaveCount(3);
        Hours(history, DateTimeOffset.MinValue).Should().Be(4);
        Hours(history, Noon.AddTicks(-1)).Should().Be(4);
        Hours(history, Noon).Should().Be(2);
        Hours(history, Noon.AddDays(1).AddTicks(-1)).Should().Be(2);
        Hours(history, Noon.AddDays(1)).Should().Be(8);
    }

    [Fact]
    public void LimitHistory_At_ComparesInstantsAndNotWallClocks() =>
        Hours(new LimitHistory(Dated(null, 4), Dated(At("2024-03-01 12:00", "+08:00"), 2)), At("2024-03-01 05:00", "+00:00")).Should().Be(2);

    [Fact]
    public void LimitHistory_ThatDoesNotRiseOrHasNoClause_IsRefused()
    {
        FluentActions.Invoking(() => new LimitHistory()).Should().Throw<ArgumentException>().WithMessage("Found no limit*");
        FluentActions.Invoking(() => new LimitHistory(Dated(null, 4), Dated(null, 2))).Should().Throw<ArgumentException>().WithMessage("*rising*");
        FluentActions.Invoking(() => new LimitHistory(Dated(Noon, 4), Dated(Noon, 2))).Should().Throw<ArgumentException>().WithMessage("*'2 working hours'*rising*");
        FluentActions.Invoking(() => new LimitHistory(Dated(Noon, 4), Dated(Noon.AddTicks(-1), 2))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new LimitHistory(Dated(null, 4)).And(Dated(null, 2))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new LimitHistory(new DatedLimit(null, TimeLimit.AtOnce, []))).Should().Throw<ArgumentException>().WithMessage("*'at once' without a citation*");
    }

    [Fact]
    public void LimitHistory_AfterTheListItWasMadeOfChanged_IsWhatItWas()
    {
        var limits = new List<DatedLimit> { Dated(null, 4) };
        var history = new LimitHistory(limits);

        limits.Clear();

        history.Limits.Should().ContainSingle();
    }

    [Fact]
    public void CalendarHistory_At_HoldsFromTheLocalDayOn()
    {
        var next = Hours("next", "10:00", "19:00");
        var history = new CalendarHistory((null, Plain), (Day("2024-03-04"), next));

        history.At(At("2024-03-03 23:59")).Should().BeSameAs(Plain);
        history.At(At("2024-03-04 00:00")).Should().BeSameAs(next);
        history.At(At("2024-03-03 16:00", "+00:00")).Should().BeSameAs(next);
        history.Calendars.Should().Equal((null, Plain), (Day("2024-03-04"), next));
    }

    [Fact]
    public void CalendarHistory_ThatDoesNotRise_IsRefused()
    {
        var (pago, kiritimati) = (InZone("Pacific/Pago_Pago"), InZone("Pacific/Kiritimati"));
        FluentActions.Invoking(() => new CalendarHistory((Day("2024-03-04"), pago), (Day("2024-03-05"), kiritimati))).Should().Throw<ArgumentException>("the day begins in Kiritimati an hour before that before it in Pago Pago")
            .WithMessage("Found the calendar Pacific/Kiritimati from 2024-03-05T00:00:00.0000000+14:00 after one from 2024-03-04T00:00:00.0000000-11:00*");
        new CalendarHistory((Day("2024-03-04"), pago), (Day("2024-03-06"), kiritimati)).At(At("2024-03-05 10:00", "+00:00")).Should().BeSameAs(kiritimati);

        FluentActions.Invoking(() => new CalendarHistory([])).Should().Throw<ArgumentException>().WithMessage("Found no calendar*");
        FluentActions.Invoking(() => new CalendarHistory((null, Plain), (null, Plain))).Should().Throw<ArgumentException>().WithMessage("*rising*");
        FluentActions.Invoking(() => new CalendarHistory((Day("2024-03-04"), Plain), (Day("2024-03-04"), Plain))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CalendarHistory((null, null!))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void WithCalendar_OfANameGivenBeforeOrEmpty_IsRefused()
    {
        var builder = new RulebookBuilder().WithCalendar("desk", Plain);

        builder.Invoking(book => book.WithCalendar("desk", Plain)).Should().Throw<ArgumentException>().WithMessage("Found two calendars named 'desk'*");
        builder.Invoking(book => book.WithCalendar(" ", Plain)).Should().Throw<ArgumentException>();
        builder.Build().Calendars.Names.Should().Equal("desk");
    }

    [Fact]
    public void CalendarBook_AskedForWhatTheHostHasNotNamed_SaysWhatThereIs()
    {
        new RulebookBuilder().WithCalendar("a", Plain).WithCalendar("b", Plain).Build().Calendars.Invoking(book => book.Get("c"))
            .Should().Throw<ArgumentException>().WithMessage("Found no working calendar 'c', expected one of a, b.*");
        new RulebookBuilder().Build().Calendars.Invoking(book => book.Get())
            .Should().Throw<ArgumentException>().WithMessage("Found no working calendar 'organisation', expected one of none: *OQ-63*");
    }

    private static WorkingCalendar InZone(string zone) => WorkingCalendar.Build(zone, zone, hours => hours.Open(Weekdays.EveryDay, "09:00", "17:00").Years(2024, 2024));

    internal static WorkingCalendar Hours(string id, string opens, string closes) =>
        WorkingCalendar.Build(id, RulebookBuilder.DefaultTimeZone, hours => hours.Open(Weekdays.MondayToFriday, opens, closes).Years(2020, 2026));

    private static DatedLimit Dated(DateTimeOffset? from, int hours) => new(from, TimeLimit.WorkingHours(hours), ["CLK-3"]);

    private static double Hours(LimitHistory history, DateTimeOffset at) => history.At(at).Limit.Time.TotalHours;
}
