namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>Whatever is wrong in the sales lines ends the run with 2, names the place and leaves the output folder as it was.</summary>
public sealed class BadSalesFileScenarios
{
    private const string Header = SampleFolder.SalesHeader;
    private const string Good = "2021-10-01,K1,I-1,7,500,9000\n";

    public static TheoryData<string, string> WrongLines() => new()
    {
        { "2021-13-01,K1,I-2,7,1,1\n", "line 3, column date: found '2021-13-01', expected a day of the calendar as yyyy-MM-dd" },
        { "2021-11-31,K1,I-2,7,1,1\n", "line 3, column date: found '2021-11-31'" },
        { "2021-1-1,K1,I-2,7,1,1\n", "line 3, column date: found '2021-1-1'" },
        { "01/10/2021,K1,I-2,7,1,1\n", "line 3, column date: found '01/10/2021'" },
        { ",K1,I-2,7,1,1\n", "line 3, column date: found nothing" },
        { "2021-09-30,K1,I-2,7,1,1\n", "line 3, column date: found '2021-09-30', expected a day of the period 2021Q4 (2021-10-01 to 2021-12-31)" },
        { "2022-01-01,K1,I-2,7,1,1\n", "line 3, column date: found '2022-01-01', expected a day of the period 2021Q4" },
        { "2021-10-01,K9,I-2,7,1,1\n", "line 3, column store_number: found 'K9', expected an outlet of the outlets file" },
        { "2021-10-01,k1,I-2,7,1,1\n", "line 3, column store_number: found 'k1'" },
        { "2021-10-01,K1,I-1,7,1,1\n", "line 3, column invoice_item_number: found 'I-1', which line 2 has too, expected an id that no other line has" },
        { "2021-10-01,K1,,7,1,1\n", "line 3, column invoice_item_number: found nothing" },
        { "2021-10-01,K1,I-2,7,,1\n", "line 3, column bottles_sold: found nothing, expected a whole number" },
        { "2021-10-01,K1,I-2,7,1.5,1\n", "line 3, column bottles_sold: found '1.5'" },
        { "2021-10-01,K1,I-2,7,1e3,1\n", "line 3, column bottles_sold: found '1e3'" },
        { "2021-10-01,K1,I-2,7, 1,1\n", "line 3, column bottles_sold: found ' 1'" },
        { "2021-10-01,K1,I-2,7,+1,1\n", "line 3, column bottles_sold: found '+1'" },
        { "2021-10-01,K1,I-2,7,-,1\n", "line 3, column bottles_sold: found '-'" },
        { "2021-10-01,K1,I-2,7,1234567890123456,1\n", "line 3, column bottles_sold: found '1234567890123456'" },
        { "2021-10-01,K1,I-2,7,\"1,000\",1\n", "line 3, column bottles_sold: found '1,000'" },
        { "2021-10-01,K1,I-2,7,1,4.999\n", "line 3, column sale_dollars: found '4.999', expected a number of at most 15 digits before the point and 2 after it" },
        { "2021-10-01,K1,I-2,7,1,4.\n", "line 3, column sale_dollars: found '4.'" },
        { "2021-10-01,K1,I-2,7,1,.5\n", "line 3, column sale_dollars: found '.5'" },
        { "2021-10-01,K1,I-2,7,1,1.2.3\n", "line 3, column sale_dollars: found '1.2.3'" },
        { "2021-10-01,K1,I-2,7,1,1E2\n", "line 3, column sale_dollars: found '1E2'" },
        { "2021-10-01,K1,I-2,7,1,\"4,99\"\n", "line 3, column sale_dollars: found '4,99'" },
        { "2021-10-01,K1,I-2,7,1,$4\n", "line 3, column sale_dollars: found '$4'" },
        { "2021-10-01,K1,I-2,7,1,NaN\n", "line 3, column sale_dollars: found 'NaN'" },
        { "2021-10-01,K1,I-2,7,1,٣\n", "line 3, column sale_dollars: found '٣'" },
        { "2021-10-01,K1,I-2,7,1\n", "line 3, column sale_dollars: found 5 fields: the line ends before this column, expected 6 as in the header" },
        { "2021-10-01,K1,I-2,7", "line 3, column bottles_sold: found 4 fields" },
        { "2021-10-01,K1,I-2,7,1,1,1\n", "line 3, column after sale_dollars: found 7 fields, expected 6 as in the header" },
        { "\n\n2021-10-01,K1,I-2,7,1\n", "line 5, column sale_dollars: found 5 fields" },
        { "2021-10-01,K1,\"I-2,7,1,1\n", "line 3: found Malformed CSV" },
        { "2021-10-01,K1,\"I\"-2,7,1,1\n", "line 3: found Malformed CSV" },
        { "2021-10-01,K1,I\"2,7,1,1\n", "line 3: found Malformed CSV" },
        { "2021-10-01,\u001b[31mK1,I-2,7,1,1\n", "line 3, column store_number: found '\uFFFD[31mK1'" },
    };

    [Theory]
    [MemberData(nameof(WrongLines))]
    public void A_wrong_line_is_refused_with_its_place_what_was_found_and_what_is_expected(string line, string message) =>
        Refused(Header + Good + line, message);

    [Theory]
    [InlineData("", "sales.csv: found an empty file, expected a line with column names and at least one data line")]
    [InlineData("\n\n", "sales.csv: found an empty file")]
    [InlineData(Header, "sales.csv: found no data line, expected at least one sales line")]
    [InlineData("date,store_number\n2021-10-01,K1\n", "sales.csv, line 1, column invoice_item_number: found the columns 'date,store_number', expected a column named invoice_item_number")]
    [InlineData("Date,store_number,invoice_item_number,item_number,bottles_sold,sale_dollars\n", "line 1, column date: found the columns")]
    [InlineData("date,store_number,invoice_item_number,bottles_sold,sale_dollars\n", "line 1, column item_number: found the columns")]
    [InlineData("date,date,store_number,invoice_item_number,item_number,bottles_sold,sale_dollars\n", "line 1, column date: found 2 columns of that name, expected one")]
    [InlineData("date;store_number;invoice_item_number;item_number;bottles_sold;sale_dollars\n", "line 1, column date: found the columns 'date;")]
    public void A_file_without_its_columns_or_without_lines_is_refused(string content, string message) => Refused(content, message);

    [Fact]
    public void A_total_beyond_what_can_be_counted_is_refused()
    {
        var lines = Enumerable.Range(1, 10_000).Select(line => $"2021-10-01,K1,I-{line},7,1,999999999999999.99\n");

        Refused(Header + string.Concat(lines), "line 94: found a total beyond");
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        using var folder = new SampleFolder();

        var result = folder.RunOnFiles(sales: "none.csv");

        result.Exit.Should().Be(2);
        result.Error.Should().Contain("none.csv: found no such file, expected a file that exists");
    }

    [Fact]
    public void A_folder_in_place_of_a_file_is_refused()
    {
        using var folder = new SampleFolder();
        Directory.CreateDirectory(folder.PathOf("folder"));

        folder.RunOnFiles(sales: "folder").Should().Match<SampleResult>(result => result.Exit == 2 && result.Error.Contains("found a folder, expected a readable file"));
    }

    private static void Refused(string sales, string message)
    {
        using var folder = new SampleFolder();
        folder.Write("sales.csv", sales);
        var before = folder.Snapshot();

        var result = folder.RunOnFiles();

        result.Exit.Should().Be(2, result.Error);
        result.Error.Should().Contain(message).And.Contain(folder.PathOf("sales.csv"));
        folder.Snapshot().Should().Equal(before);
    }
}
