using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>Plans for outlets and teams of files: who looks after whom, and what happens where a team is too small.</summary>
public sealed class PlanTeamScenarios
{
    private const string Ames = "data/retail-iowa/iowa_small_2021Q4_city-AMES.csv";
    private const string Outlets = "data/retail-iowa/outlets.csv";
    private const string Header = "manager,visits_a_day,city,outlet\n";

    private const string FourOutlets = "outlet,name,city,format,market\nK1,First,North,Z,C\nK2,Second,North,Z,X\nK3,Third,South,Z,X\nK4,Fourth,\"West, Far\",Z,X\n";
    private const string FourSales = SampleFolder.SalesHeader
        + "2021-10-01,K1,I-1,7,500,9000\n2021-10-01,K2,I-2,7,300,6000\n2021-10-01,K3,I-3,7,200,3000\n2021-10-01,K4,I-4,7,100,1000\n";

    [Fact]
    public void An_outlet_goes_before_its_city_and_that_before_the_rest()
    {
        using var folder = Four(Header + "North One,8,North,\nOwn,8,,K2\nAnyone,8,,\n");

        ManagersIn(folder).Should().BeEquivalentTo(new Dictionary<string, string> { ["K1"] = "North One", ["K2"] = "Own", ["K3"] = "Anyone", ["K4"] = "Anyone" });
    }

    [Fact]
    public void A_team_of_two_columns_shares_everything_evenly_whatever_the_order_of_its_lines()
    {
        using var folder = Four("manager,visits_a_day\nM2,8\nM1,8\n");
        var shared = ManagersIn(folder);
        var files = BytesOf(folder);

        // Three outlets are visited every week and one every second week: two each.
        shared.Values.CountBy(manager => manager).Should().BeEquivalentTo(new Dictionary<string, int> { ["M1"] = 2, ["M2"] = 2 });
        folder.Write("team.csv", "visits_a_day,manager\n8,M1\n8,M2\n");
        ManagersIn(folder).Should().Equal(shared);
        BytesOf(folder).Should().Equal(files);
    }

    [Fact]
    public void A_manager_with_twice_the_visits_gets_twice_the_outlets()
    {
        using var folder = Four("manager,visits_a_day\nSmall,1\nLarge,3\n");

        ManagersIn(folder).Values.CountBy(manager => manager).Should().BeEquivalentTo(new Dictionary<string, int> { ["Small"] = 1, ["Large"] = 3 });
    }

    [Fact]
    public void With_files_the_tiers_and_decisions_are_written_as_ever_beside_the_plan()
    {
        using var folder = Four(Header + "M1,8,,\n");
        folder.RunOnFiles().Exit.Should().Be(0);
        var before = new[] { "tiers.csv", "decisions.jsonl" }.Select(name => File.ReadAllText(Path.Combine(folder.Out, name))).ToArray();

        folder.RunOnFiles(more: ["--plan", "2022-01", "--actual"]).Exit.Should().Be(0);

        new[] { "tiers.csv", "decisions.jsonl" }.Select(name => File.ReadAllText(Path.Combine(folder.Out, name))).Should().Equal(before);
        Directory.EnumerateFiles(folder.Out).Select(Path.GetFileName).Should().BeEquivalentTo("tiers.csv", "decisions.jsonl", "plan.csv", "plan.ics", "coverage.csv", "actual.csv");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_team_that_is_too_small_ends_with_2_names_demand_capacity_and_clauses_and_leaves_the_folder_as_it_was(bool isThere)
    {
        // Of five outlets four are visited every week; in the week of the National Day of 2026 three days are worked.
        using var folder = Five("manager,visits_a_day\nM1,1\n");
        if (isThere)
            folder.RunOnFiles().Exit.Should().Be(0);
        var before = folder.Snapshot();

        var result = folder.RunOnFiles(more: ["--plan", "2026-10", "--team", folder.PathOf("team.csv")]);

        result.Exit.Should().Be(2, result.Error);
        result.Error.Should().Contain("--plan 2026-10: found a team that cannot make every visit that is owed, expected one that can; nothing was written.")
            .And.Contain("K1/tob.visit/2026-W41").And.Contain("together they need 4 on 3 days from 2026-10-08 to 2026-10-10, M1 can take 3. [TOB-13b.2").And.Contain("Left out for this reason: ");
        result.Output.Should().BeEmpty();
        folder.Snapshot().Should().Equal(before);
    }

    [Fact]
    public void The_same_team_is_enough_for_a_month_without_holidays()
    {
        using var folder = Five("manager,visits_a_day\nM1,1\n");

        var result = folder.RunOnFiles(more: ["--plan", "2026-11", "--team", folder.PathOf("team.csv")]);

        result.Exit.Should().Be(0);
        result.Output.Should().Contain("Team: team.csv, 1 manager.");
    }

    [DataFact(Ames, Outlets)]
    public void The_real_outlets_of_one_city_are_planned_for_a_team_of_three_and_every_visit_is_counted_again()
    {
        using var folder = new SampleFolder();
        folder.Write("team.csv", "manager,visits_a_day\nA,6\nB,6\nC,4\n");

        var result = Run(folder, "--plan", "2022-01", "--team", folder.PathOf("team.csv"));

        result.Output.Should().Contain("Team: team.csv, 3 managers.").And.Contain("35 of 35 outlets that are owed a visit within it, 100.0 %");
        Recounted(folder, new() { ["A"] = 6, ["B"] = 6, ["C"] = 4 }).Faults().Should().BeEmpty();
    }

    [DataFact(Ames, Outlets)]
    public void Without_a_team_one_is_made_up_that_can_make_every_visit()
    {
        using var folder = new SampleFolder();

        var result = Run(folder, "--plan", "2022-01");

        result.Output.Should().Contain("none was given, so ");
        var managers = File.ReadLines(Path.Combine(folder.Out, "plan.csv")).Skip(1).Select(line => line.Split(',')[2]).Distinct().ToDictionary(name => name, _ => 12);
        managers.Should().HaveCountLessThan(4);
        Recounted(folder, managers).Faults().Should().BeEmpty();
    }

    private static SampleFolder Four(string team)
    {
        var folder = new SampleFolder();
        folder.Write("outlets.csv", FourOutlets);
        folder.Write("sales.csv", FourSales);
        folder.Write("team.csv", team);
        return folder;
    }

    private static SampleFolder Five(string team)
    {
        var folder = Four(team);
        folder.Write("outlets.csv", FourOutlets + "K5,Fifth,South,Z,X\n");
        folder.Write("sales.csv", FourSales + "2021-10-01,K5,I-5,7,50,500\n");
        return folder;
    }

    private static Dictionary<string, string> ManagersIn(SampleFolder folder)
    {
        var result = folder.RunOnFiles(more: ["--plan", "2022-03", "--team", folder.PathOf("team.csv")]);
        result.Exit.Should().Be(0, result.Error);
        return File.ReadLines(Path.Combine(folder.Out, "plan.csv")).Skip(1).Select(line => line.Split(',')).DistinctBy(fields => fields[3]).ToDictionary(fields => fields[3], fields => fields[2]);
    }

    private static string[] BytesOf(SampleFolder folder) =>
        [.. Directory.EnumerateFiles(folder.Out).Order(StringComparer.Ordinal).Select(path => Convert.ToHexString(File.ReadAllBytes(path)))];

    private static SampleResult Run(SampleFolder folder, params string[] more)
    {
        var result = SampleFolder.Run(
            ["--sales", SharedFiles.PathOf(Ames), "--outlets", SharedFiles.PathOf(Outlets), "--as-of", "2021-12-31", "--out", folder.Out, .. more]);
        result.Exit.Should().Be(0, result.Error);
        return result;
    }

    private static PlanRecount Recounted(SampleFolder folder, Dictionary<string, int> capacity) => new(
        File.ReadAllText(Path.Combine(folder.Out, "plan.csv")).TrimEnd('\n').Split('\n'),
        [.. File.ReadLines(Path.Combine(folder.Out, "tiers.csv")).Skip(1).Select(line => line.Split(',')).Select(fields => (fields[0], fields[9], (DateOnly?)null))],
        capacity,
        new DateOnly(2022, 1, 1),
        new DateOnly(2022, 1, 1));
}
