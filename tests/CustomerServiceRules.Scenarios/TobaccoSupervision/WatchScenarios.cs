using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Scenarios.TobaccoSupervision;

/// <summary>Whether customer managers visit on time, by call and track: K1's visit is owed on Mondays from 9:00 to 9:30.</summary>
public sealed class WatchScenarios
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1799, true)]
    [InlineData(1800, null)]
    [InlineData(-1, null)]
    public void A_track_point_counts_in_the_visiting_time_alone(int seconds, bool? onTime) =>
        Watched(0, track: [new WatchedPoint(Cycles.Monday.AddSeconds(seconds), true)]).IsOnTime.Should().Be(onTime);

    [Theory]
    [InlineData(0, true, true)]
    [InlineData(1799, false, false)]
    [InlineData(1800, true, null)]
    [InlineData(-1, true, null)]
    public void A_call_counts_in_the_visiting_time_alone(int seconds, bool isWithCustomer, bool? onTime) =>
        Watched(0, new SupervisionCall(Cycles.Monday.AddSeconds(seconds), isWithCustomer)).IsOnTime.Should().Be(onTime);

    [Fact]
    public void The_track_goes_before_the_call()
    {
        var call = new SupervisionCall(Cycles.Monday.AddMinutes(5), true);

        var elsewhere = Watched(0, call, new WatchedPoint(Cycles.Monday.AddMinutes(5), false));

        (elsewhere.IsOnTime, elsewhere.Way).Should().Be((false, VisitCheckWay.Position));
        Watched(0, call, new WatchedPoint(Cycles.Monday.AddHours(3), false)).Way.Should().Be(VisitCheckWay.Telephone);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, SanctionGround.VisitNotInTime)]
    [InlineData(2, SanctionGround.VisitNotInTime)]
    [InlineData(3, SanctionGround.LongTermNonVisiting)]
    public void What_was_seen_of_the_last_weeks_is_a_ground_for_a_sanction_or_none(int missed, SanctionGround? ground)
    {
        // The weeks before were visited; of the week between nothing is known, and the list is in any order.
        VisitWatch[] weeks =
        [
            .. Enumerable.Range(0, missed).Select(week => Watched(week, new SupervisionCall(Cycles.Monday.AddDays(-7 * week), false))),
            Watched(missed),
            Watched(missed + 1, track: [new WatchedPoint(Cycles.Monday.AddDays(-7 * (missed + 1)), true)]),
            Watched(missed + 2, new SupervisionCall(Cycles.Monday.AddDays(-7 * (missed + 2)), false)),
        ];

        var check = VisitWatch.Check("Zhang/2026-11", weeks.Reverse());

        check.MissedInARow.Should().Be(missed);
        check.Way.Should().Be(missed == 0 ? VisitCheckWay.Position : VisitCheckWay.Telephone);
        var outcome = Cycles.Book.Given(check).AsOf(Cycles.Monday).When(TobaccoRetail.VisitFailing);
        if (ground is { } expected)
            outcome.ExpectValue(expected).ExpectClauses("TOB-26.1");
        else
            outcome.ExpectUndecided();
    }

    [Fact]
    public void Nothing_seen_is_no_check_and_a_time_that_ends_before_it_begins_is_none()
    {
        FluentActions.Invoking(() => VisitWatch.Check("Zhang/2026-11", Watched(0))).Should().Throw<ArgumentException>().WithMessage("*Zhang/2026-11*call or a track point*");
        FluentActions.Invoking(() => new VisitWatch(Cycles.Monday, Cycles.Monday)).Should().Throw<ArgumentException>().WithMessage("*end after its beginning*");
    }

    private static VisitWatch Watched(int weeksAgo, SupervisionCall? call = null, params WatchedPoint[] track) =>
        new(Cycles.Monday.AddDays(-7 * weeksAgo), Cycles.Monday.AddDays(-7 * weeksAgo).AddMinutes(30))
        {
            Call = call,
            Track = track,
        };
}
