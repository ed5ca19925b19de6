using System.Globalization;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>Whole plans of the built-in outlets, counted again from the files by a calculation of its own.</summary>
public sealed class PlanScenarios
{
    private const string BuiltIn = "samples/RetailTiering/BuiltIn";

    private static readonly string[] Files = ["plan.csv", "plan.ics", "coverage.csv"];
    private static readonly DateOnly Effect = new(2026, 10, 1);
    private static readonly Lazy<IReadOnlyList<(string Id, string Tier, DateOnly? Joined)>> Customers = new(TiersOfBuiltIn);

    private static readonly Dictionary<string, int> Capacity = File.ReadLines(Path.Combine(SharedFiles.Root, BuiltIn, "team.csv")).Skip(1).Select(line => line.Split(','))
        .DistinctBy(fields => fields[0]).ToDictionary(fields => fields[0], fields => int.Parse(fields[1], CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-01")]
    [InlineData("2026-02")]
    [InlineData("2026-03")]
    [InlineData("2026-04")]
    [InlineData("2026-05")]
    [InlineData("2026-06")]
    [InlineData("2026-07")]
    [InlineData("2026-08")]
    [InlineData("2026-09")]
    [InlineData("2026-10")]
    [InlineData("2026-11")]
    [InlineData("2026-12")]
    public void Each_outlet_has_its_visit_in_each_window_that_holds_a_working_day_and_no_other(string month)
    {
        using var folder = new SampleFolder();

        var result = Planned(folder, month);

        var recount = Recounted(folder, month);
        recount.Faults().Should().BeEmpty();
        result.Output.Should().Contain($"{recount.Visits + recount.Excused} visits are owed to ").And.Contain($" outlets: {recount.Visits} are planned, {recount.Excused} are excused.");
        AllCovered(folder, month, recount);
    }

    [Fact]
    public void In_the_week_of_the_spring_festival_nobody_is_visited_and_the_make_up_saturdays_are_working_days()
    {
        using var folder = new SampleFolder();

        var output = Planned(folder, "2026-02").Output;

        VisitsOf(folder).Should().NotContain(visit => string.CompareOrdinal(visit[0], "2026-02-15") >= 0 && string.CompareOrdinal(visit[0], "2026-02-23") <= 0);
        output.Should().Contain("2026-W08").And.Contain("no working day: Spring Festival").And.Contain("GAP-TOB-13b-WINDOW")
            .And.Contain("2026-02-14 Sat").And.Contain("2026-02-28 Sat").And.Contain("make-up workday (Spring");
        output.Should().Contain("they are assumed for this");
    }

    [Fact]
    public void In_the_week_of_the_national_day_the_visits_of_monday_to_wednesday_move_to_its_three_working_days()
    {
        using var folder = new SampleFolder();

        var output = Planned(folder, "2026-10").Output;

        var week = VisitsOf(folder).Where(visit => string.CompareOrdinal(visit[0], "2026-10-11") < 0).ToArray();
        week.Select(visit => visit[0]).Distinct().Should().BeSubsetOf(["2026-10-08", "2026-10-09", "2026-10-10"]);
        week.Count(visit => visit[5] == "TOB-13b.2").Should().Be(32);
        output.Should().Contain("2026-10-01..2026-10-04").And.Contain("no working day: National Day").And.Contain("Fixed visits that are not at their usual time");
    }

    [Fact]
    public void The_last_fortnight_of_2026_is_planned_though_it_ends_in_a_year_that_the_calendar_does_not_know()
    {
        using var folder = new SampleFolder();

        var output = Planned(folder, "2026-12").Output;

        output.Should().Contain("2027-01-01 Fri").And.Contain("beyond the days that the");
        VisitsOf(folder).Should().Contain(visit => visit[4].EndsWith("/tob.visit/2026-W53", StringComparison.Ordinal))
            .And.Contain(visit => visit[4].EndsWith("/tob.visit/2026-W53..2027-W01", StringComparison.Ordinal))
            .And.OnlyContain(visit => string.CompareOrdinal(visit[0], "2026-12-31") <= 0);
    }

    [Theory]
    [InlineData("2007-01")]
    [InlineData("2024-02")]
    public void The_first_month_that_is_known_and_one_with_a_week_of_a_single_working_day_are_planned_too(string month)
    {
        using var folder = new SampleFolder();

        Planned(folder, month).Output.Should().Contain(", 100.0 %");
    }

    [LongFact]
    public void Every_month_that_is_known_can_be_planned_for_the_built_in_outlets_and_covers_all()
    {
        using var folder = new SampleFolder();
        for (var month = new DateOnly(2007, 1, 1); month.Year < 2027; month = month.AddMonths(1))
            Planned(folder, month.ToString("yyyy-MM", CultureInfo.InvariantCulture)).Output.Should().Contain(", 100.0 %", month.ToString("O", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_files_are_the_same_bytes_in_every_run_and_language_and_whatever_the_folder_held()
    {
        using var folder = new SampleFolder();
        Planned(folder, "2026-10");
        var first = Bytes(folder);

        Planned(folder, "2026-10", "--lang", "zh").Output.Should().Contain("2026-10 拜访计划").And.Contain("国庆节").And.Contain("无工作日");
        Bytes(folder).Should().Equal(first);
        Planned(folder, "2026-10", "--explain", "Z005").Output.Should().Contain("Harbour Lane Grocery: tier A").And.Contain("Visits planned for 2026-10");
        Bytes(folder).Should().Equal(first);
        Directory.EnumerateFileSystemEntries(folder.Out).Select(Path.GetFileName).Should().BeEquivalentTo(Files);
    }

    [Fact]
    public void The_calendar_file_is_read_by_the_letter_of_its_standard_and_holds_the_visits_of_the_list()
    {
        using var folder = new SampleFolder();
        Planned(folder, "2026-02");

        var events = StrictCalendar.Read(File.ReadAllBytes(Path.Combine(folder.Out, "plan.ics")));

        events.Select(entry => (Local(entry["DTSTART"]), entry["UID"])).Should().Equal(VisitsOf(folder).Select(visit => ($"{visit[0]} {visit[1]}", $"{visit[4]}@retail-tiering")));
        events.Should().OnlyContain(entry => StrictCalendar.Instant(entry["DTEND"]) - StrictCalendar.Instant(entry["DTSTART"]) == TimeSpan.FromMinutes(30));
        events.Select(entry => entry["DTSTAMP"]).Distinct().Should().Equal("20260929T160000Z");
        events.Should().Contain(entry => entry["SUMMARY"] == "Visit B002 Daylight Convenience, Old Town (tier B), Lin Yue" && entry["LOCATION"] == "Old Town");
        events.Should().Contain(entry => entry["DESCRIPTION"].Contains("\nMoved from 2026-02-23 ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_plans_of_a_year_fit_together_nobody_is_twice_at_once_and_a_fixed_time_stays_from_month_to_month()
    {
        using var folder = new SampleFolder();
        var visits = new List<string[]>();
        for (var month = 1; month <= 12; month++)
        {
            Planned(folder, $"2026-{month:00}");
            visits.AddRange(VisitsOf(folder));
        }

        visits.Select(visit => (visit[0], visit[1], visit[2])).Should().OnlyHaveUniqueItems();
        visits.Select(visit => visit[4]).Should().OnlyHaveUniqueItems();
        visits.GroupBy(visit => (visit[0], visit[2])).Should().OnlyContain(day => day.Count() <= Capacity[day.Key.Item2]);
        foreach (var own in visits.Where(visit => visit[5] == "TOB-13b.2").GroupBy(visit => visit[3]))
        {
            // Z021 is there from August on; in 10 weeks of the year some working day between Monday and Friday is off.
            var most = own.CountBy(visit => (DateOnly.ParseExact(visit[0], "yyyy-MM-dd", CultureInfo.InvariantCulture).DayOfWeek, visit[1])).Max(time => time.Value);
            most.Should().BeGreaterThanOrEqualTo(own.Count() - 10, own.Key);
        }
    }

    [Fact]
    public void An_outlet_that_is_explained_shows_its_visits_and_why_the_first_one_is_owed()
    {
        using var folder = new SampleFolder();

        Planned(folder, "2026-10", "--explain", "Z005").Output.Should().Contain("Visits of Z005 in the plan of 2026-10")
            .And.Contain("2026-W41: 2026-10-08 Thu").And.Contain("Moved from 2026-10-07 ").And.Contain("Why the first visit is owed");
        Planned(folder, "2026-10", "--explain", "Z005", "--lang", "zh").Output.Should().Contain("2026-10 计划中对 Z005 的拜访").And.Contain("首次拜访的依据");
        Planned(folder, "2026-02", "--explain", "Z021").Output.Should().Contain("None is owed.");
    }

    [Fact]
    public void A_plan_that_is_cancelled_leaves_nothing()
    {
        using var folder = new SampleFolder();
        var before = folder.Snapshot();

        SampleFolder.Run(new CancellationToken(canceled: true), "--plan", "2026-10", "--out", folder.Out).Exit.Should().Be(130);

        folder.Snapshot().Should().Equal(before);
    }

    private static SampleResult Planned(SampleFolder folder, string month, params string[] more)
    {
        var result = SampleFolder.Run(["--plan", month, "--out", folder.Out, .. more]);
        result.Exit.Should().Be(0, result.Error);
        return result;
    }

    private static PlanRecount Recounted(SampleFolder folder, string month)
    {
        var first = DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new PlanRecount(
            File.ReadAllText(Path.Combine(folder.Out, "plan.csv")).TrimEnd('\n').Split('\n'), Customers.Value, Capacity, first, first >= Effect ? Effect : DateOnly.MinValue);
    }

    private static void AllCovered(SampleFolder folder, string month, PlanRecount recount)
    {
        var lines = File.ReadAllText(Path.Combine(folder.Out, "coverage.csv")).TrimEnd('\n').Split('\n').Select(line => line.Split(',')).ToArray();
        lines[0].Should().Equal("month", "manager", "customers", "assigned", "covered", "share", "floor_met", "owed", "planned", "moved", "excused", "misses", "clauses");
        lines[1..].Select(line => line[1]).Should().Equal([.. Capacity.Keys.Order(StringComparer.Ordinal), "all"]);
        lines[1..].Should().OnlyContain(line => line[0] == month && line[3] == line[4] && line[5] == "1.0000" && line[6] == "yes" && line[11].Length == 0 && line[12].StartsWith("TOB-13b.1", StringComparison.Ordinal));
        var all = lines[^1];
        (int.Parse(all[8], CultureInfo.InvariantCulture), int.Parse(all[10], CultureInfo.InvariantCulture)).Should().Be((recount.Visits, recount.Excused));
        foreach (var column in new[] { 2, 3, 4, 7, 8, 9, 10 })
            lines[1..^1].Sum(line => int.Parse(line[column], CultureInfo.InvariantCulture)).Should().Be(int.Parse(all[column], CultureInfo.InvariantCulture));
    }

    private static string[][] VisitsOf(SampleFolder folder) =>
        [.. File.ReadAllText(Path.Combine(folder.Out, "plan.csv")).TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split(','))];

    private static string[] Bytes(SampleFolder folder) => [.. Files.Select(name => Convert.ToHexString(File.ReadAllBytes(Path.Combine(folder.Out, name))))];

    private static string Local(string instant) => StrictCalendar.Instant(instant).ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static List<(string, string, DateOnly?)> TiersOfBuiltIn()
    {
        using var folder = new SampleFolder();
        var outlets = Path.Combine(SharedFiles.Root, BuiltIn, "outlets.csv");
        SampleFolder.Run(
            "--sales", Path.Combine(SharedFiles.Root, BuiltIn, "sales.csv"), "--outlets", outlets, "--as-of", "2026-09-30", "--population", "outlets", "--out", folder.Out).Exit.Should().Be(0);
        var joined = File.ReadLines(outlets).Skip(1).ToDictionary(line => line[..4], line => line[(line.LastIndexOf(',') + 1)..]);
        return [.. File.ReadLines(Path.Combine(folder.Out, "tiers.csv")).Skip(1).Select(line => line.Split(',')).Select(fields =>
            (fields[0], fields[9], joined[fields[0]].Length == 0 ? (DateOnly?)null : DateOnly.ParseExact(joined[fields[0]], "yyyy-MM-dd", CultureInfo.InvariantCulture)))];
    }
}
