using System.Text;

namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>Whatever is wrong in the outlets file ends the run with 2, names the place and leaves the output folder as it was.</summary>
public sealed class BadOutletsFileScenarios
{
    private const string Header = "outlet,name,city,format,market,joined\n";

    [Theory]
    [InlineData(Header + "K1,First,Town,Z,C,\nK2,Second,Town,ZZ,X,\n", "line 3, column format: found 'ZZ', expected a known format: B, F, N, Q, S, Y, Z")]
    [InlineData(Header + "K1,First,Town,W,C,\n", "line 2, column format: found 'W', expected a known format: B, F, N, Q, S, Y, Z")]
    [InlineData(Header + "K1,First,Town,z,C,\n", "line 2, column format: found 'z'")]
    [InlineData(Header + "K1,First,Town,,C,\n", "line 2, column format: found nothing")]
    [InlineData(Header + "K1,First,Town,Z,U,\n", "line 2, column market: found 'U', expected C (urban) or X (rural)")]
    [InlineData(Header + "K1,First,Town,Z,,\n", "line 2, column market: found nothing")]
    [InlineData(Header + "K1,First,Town,Z,C,2021-02-29\n", "line 2, column joined: found '2021-02-29', expected a day of the calendar as yyyy-MM-dd, or nothing")]
    [InlineData(Header + " ,First,Town,Z,C,\n", "line 2, column outlet: found ' ', expected an outlet id")]
    [InlineData(Header + ",First,Town,Z,C,\n", "line 2, column outlet: found nothing, expected an outlet id")]
    [InlineData(Header + "K1,First,Town,Z,C,\nK1,Again,Town,Z,C,\n", "line 3, column outlet: found the outlet 'K1' a second time, expected every outlet once")]
    [InlineData(Header + "K1,First,Town,Z,C\n", "line 2, column joined: found 5 fields")]
    [InlineData(Header + "K1,First, the,Town,Z,C,\n", "line 2, column after joined: found 7 fields")]
    [InlineData(Header, "found no data line, expected at least one outlet")]
    [InlineData("", "found an empty file")]
    [InlineData("outlet,name,city,format\nK1,First,Town,Z\n", "line 1, column market: found the columns 'outlet,name,city,format', expected a column named market")]
    [InlineData("outlet,name,city,format,market,joined,joined\n", "line 1, column joined: found 2 columns of that name")]
    public void Wrong_outlets_are_refused(string content, string message) => Refused(Encoding.UTF8.GetBytes(content), message);

    [Fact]
    public void A_name_that_is_not_utf_8_is_refused() =>
        Refused([.. Encoding.UTF8.GetBytes(Header), .. "K1,Caf"u8, 0xE9, .. ",Town,Z,C,\n"u8], "line 2, column name: found 'Caf\uFFFD', expected text in UTF-8");

    private static void Refused(byte[] outlets, string message)
    {
        using var folder = new SampleFolder();
        folder.Write("outlets.csv", outlets);
        folder.Write("sales.csv", SampleFolder.SalesHeader + "2021-10-01,K1,I-1,7,500,9000\n");
        var before = folder.Snapshot();

        var result = folder.RunOnFiles();

        result.Exit.Should().Be(2, result.Error);
        result.Error.Should().Contain(message).And.Contain(folder.PathOf("outlets.csv"));
        folder.Snapshot().Should().Equal(before);
    }
}
