using System.Globalization;
using System.Text;
using CustomerServiceRules.Arithmetic;
using RetailTiering.Output;

namespace CustomerServiceRules.Scenarios.RetailTiering;

public sealed class WrittenFilesTests
{
    [Fact]
    public void Write_Tiers_GivesTheSameBytesInEveryCulture()
    {
        var rows = new[]
        {
            new TierRow("b", "Z", "X", -1_234, -5, null, null, "3", "XZ3", "C", "Warm", 11, "fortnightly"),
            new TierRow("a,\"1\"", "Z", "C", 1_500, 900_050, new Fraction(19, 40), 1, "1", "CZ1", "A", "Family", 25, "weekly"),
            new TierRow("B", "Y", "C", 0, 0, Fraction.Zero, 12, "3", "CY3", "C", "Warm", 11, "fortnightly"),
        };
        const string Expected = "customer,format,market,quantity,amount,score,rank,scale,label,tier,service,entitlements,visits\n"
            + "B,Y,C,0,0.00,0.000000000000,12,3,CY3,C,Warm,11,fortnightly\n"
            + "\"a,\"\"1\"\"\",Z,C,1500,9000.50,0.475000000000,1,1,CZ1,A,Family,25,weekly\n"
            + "b,Z,X,-1234,-0.05,,,3,XZ3,C,Warm,11,fortnightly\n";

        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { CultureInfo.InvariantCulture, Odd() })
            {
                CultureInfo.CurrentCulture = culture;
                Bytes(stream => TiersFile.Write(stream, rows)).Should().Equal(Encoding.UTF8.GetBytes(Expected));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("plain;text 'as it is' 食杂店", "plain;text 'as it is' 食杂店")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("cr\r", "\"cr\r\"")]
    public void Write_Tiers_QuotesOnlyWhatNeedsIt(string customer, string written)
    {
        var row = new TierRow(customer, "Z", "C", 1, 100, null, null, "2", "CZ2", "B", "Sincere", 15, "weekly");

        Encoding.UTF8.GetString(Bytes(stream => TiersFile.Write(stream, [row]))).Should().Contain($"\n{written},Z,C,1,1.00,,,2,");
    }

    [Fact]
    public void Write_Decisions_GivesOneJsonObjectALine()
    {
        var line = new DecisionLine("a\"食", "2021-12-31", "e1", [Part("tier", "A"), Part("effectiveDate", "2022-01-01")]);

        Bytes(stream => DecisionsFile.Write(stream, [line], default)).Should().Equal(Encoding.UTF8.GetBytes(
            "{\"customer\":\"a\\\"食\",\"asOf\":\"2021-12-31\",\"edition\":\"e1\",\"tier\":\"A\",\"effectiveDate\":\"2022-01-01\"}\n"));
    }

    [Theory]
    [InlineData(2, 3, "0.666666666667")]
    [InlineData(1, 2_000_000_000_000, "0.000000000000")]
    [InlineData(3, 2_000_000_000_000, "0.000000000002")]
    [InlineData(5, 2_000_000_000_000, "0.000000000002")]
    [InlineData(1_999_999_999_999, 2_000_000_000_000, "1.000000000000")]
    public void Write_Tiers_RoundsTheExactScoreHalfToEvenTo12Decimals(long numerator, long denominator, string written)
    {
        var row = new TierRow("K1", "Z", "C", 1, 100, new Fraction(numerator, denominator), 1, "2", "CZ2", "B", "Sincere", 15, "weekly");

        Encoding.UTF8.GetString(Bytes(stream => TiersFile.Write(stream, [row]))).Should().Contain($",1.00,{written},1,2,");
    }

    private static LinePart Part(string name, string value) => new(name, json => json.WriteStringValue(value));

    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
