using System.Text;

namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>Whatever is wrong in the team ends the run with 2, names the place and leaves the output folder as it was.</summary>
public sealed class BadTeamFileScenarios
{
    private const string Header = "manager,visits_a_day,city,outlet\n";

    [Theory]
    [InlineData("", "found an empty file")]
    [InlineData(Header, "found no data line, expected at least one manager")]
    [InlineData("manager,city\nM1,Town\n", "line 1, column visits_a_day: found the columns 'manager,city', expected a column named visits_a_day")]
    [InlineData("visits_a_day\n8\n", "line 1, column manager: found the columns")]
    [InlineData("manager,visits_a_day,city,city\n", "line 1, column city: found 2 columns of that name, expected one")]
    [InlineData(Header + ",8,,\n", "line 2, column manager: found nothing, expected the name of a manager")]
    [InlineData(Header + " ,8,,\n", "line 2, column manager: found ' '")]
    [InlineData(Header + "M1,,,\n", "line 2, column visits_a_day: found nothing, expected a whole number from 1 to 15")]
    [InlineData(Header + "M1,0,,\n", "line 2, column visits_a_day: found '0'")]
    [InlineData(Header + "M1,16,,\n", "line 2, column visits_a_day: found '16', expected a whole number from 1 to 15: a visit is taken to last 30 minutes")]
    [InlineData(Header + "M1,-1,,\n", "line 2, column visits_a_day: found '-1'")]
    [InlineData(Header + "M1,8.5,,\n", "line 2, column visits_a_day: found '8.5'")]
    [InlineData(Header + "M1,many,,\n", "line 2, column visits_a_day: found 'many'")]
    [InlineData(Header + "M1,8,Nowhere,\n", "line 2, column city: found 'Nowhere', expected a city of the outlets file, or nothing")]
    [InlineData(Header + "M1,8,town,\n", "line 2, column city: found 'town'")]
    [InlineData(Header + "M1,8,,K9\n", "line 2, column outlet: found 'K9', expected an outlet of the outlets file, or nothing")]
    [InlineData(Header + "M1,8,Town,K1\n", "line 2, column outlet: found 'K1' beside the city 'Town', expected a city, an outlet or neither")]
    [InlineData(Header + "M1,8,,K1\nM2,8,,K1\n", "line 3, column outlet: found the outlet 'K1' a second time, which line 2 has too, expected every outlet once")]
    [InlineData(Header + "M1,8,Town,\nM1,8,Town,\n", "line 3, column manager: found 'M1' with the city 'Town' a second time, as in line 2")]
    [InlineData(Header + "M1,8,,\nM1,8,,\n", "line 3, column manager: found 'M1' with what no other line names a second time, as in line 2")]
    [InlineData(Header + "M1,8,Town,\nM1,9,,\n", "line 3, column visits_a_day: found 9 for 'M1', who has 8 in line 2, expected one number a manager")]
    [InlineData(Header + "M1,8,,K1\n", "found nobody who looks after the outlet 'K2' in 'Town', expected a line with the outlet, its city, or neither for all the rest")]
    [InlineData(Header + "M1,8,Town\n", "line 2, column outlet: found 3 fields: the line ends before this column")]
    [InlineData(Header + "M1,8,Town,,\n", "line 2, column after outlet: found 5 fields")]
    [InlineData(Header + "\"M1,8,Town,\n", "line 2: found Malformed CSV")]
    public void A_wrong_team_is_refused(string content, string message) => Refused(Encoding.UTF8.GetBytes(content), message);

    [Fact]
    public void A_name_that_is_not_utf_8_is_refused() =>
        Refused([.. Encoding.UTF8.GetBytes(Header), .. "M"u8, 0xE9, .. ",8,,\n"u8], "line 2, column manager: found 'M\uFFFD', expected text in UTF-8");

    [Fact]
    public void A_team_that_is_not_there_is_refused()
    {
        using var folder = new SampleFolder();

        var result = folder.RunOnFiles(more: ["--plan", "2022-01", "--team", folder.PathOf("team.csv")]);

        result.Exit.Should().Be(2);
        result.Error.Should().Contain("team.csv: found no such file, expected a file that exists");
    }

    private static void Refused(byte[] team, string message)
    {
        using var folder = new SampleFolder();
        folder.Write("team.csv", team);
        var before = folder.Snapshot();

        var result = folder.RunOnFiles(more: ["--plan", "2022-01", "--team", folder.PathOf("team.csv")]);

        result.Exit.Should().Be(2, result.Error);
        result.Error.Should().Contain(message).And.Contain(folder.PathOf("team.csv"));
        folder.Snapshot().Should().Equal(before);
    }
}
