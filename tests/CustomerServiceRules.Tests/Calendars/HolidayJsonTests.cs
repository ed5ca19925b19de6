using CustomerServiceRules.Calendars;
using static CustomerServiceRules.Tests.Calendars.Desks;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class HolidayJsonTests
{
    private const string Whole = """
        {
          "$schema": "any",
          "year": 2027,
          "papers": ["paper 1", "paper 2"],
          "days": [
            { "name": "元旦", "date": "2026-12-31", "isOffDay": true, "note": { "not": "read" } },
            { "name": "元旦", "date": "2027-01-01", "isOffDay": true },
            { "name": "元旦", "date": "2027-01-03", "isOffDay": false }
          ]
        }
        """;

    [Fact]
    public void FromJson_AYear_TakesItsDaysWithTheirPapers()
    {
        var table = HolidayTable.FromJson("ours", Whole);

        (table.Id, table.FirstYear, table.LastYear).Should().Be(("ours", 2027, 2027));
        table.Days.Select(day => $"{day.Date:yyyy-MM-dd} {day.Name} {day.IsOff} {day.Source} {day.IsProvisional}").Should().Equal(
            "2027-01-01 元旦 True paper 1 paper 2 False",
            "2027-01-03 元旦 False paper 1 paper 2 False");
    }

    [Fact]
    public void Extend_ByAYearThatRulesTheYearBefore_TakesThoseDaysToo() =>
        HolidayTable.China.Extend(HolidayTable.FromJson("ours", Whole), provisional: false).Find(Day("2026-12-31"))!.Source.Should().Be("paper 1 paper 2");

    [Theory]
    [InlineData("", 1, "Line 1: found text that is not JSON, expected an object with year, papers and days.")]
    [InlineData("[]", 1, "Line 1: found [, expected an object with year, papers and days.")]
    [InlineData("{\n\"year\": \"2027\"}", 2, "Line 2: found '2027', expected a year from 1900 to 2199.")]
    [InlineData("{\n\"year\": 20.5}", 2, "Line 2: found 20.5, expected a year from 1900 to 2199.")]
    [InlineData("{\n\"year\": 2027,\n\"papers\": [],\n\"days\": []}", 3, "Line 3: found no paper, expected at least one*")]
    [InlineData("{\n\"year\": 2027,\n\"papers\": [1]}", 3, "Line 3: found 1, expected the address of a paper.")]
    [InlineData("{\n\"year\": 2027,\n\"papers\": \"p\"}", 3, "Line 3: found 'p', expected a list of papers.")]
    [InlineData("{\n\"papers\": [\"p\"],\n\"days\": []\n}", 4, "Line 4: found no year, expected the member year.")]
    [InlineData("{\n\"year\": 2027,\n\"days\": []\n}", 4, "Line 4: found no papers, expected the member papers*")]
    [InlineData("{\n\"year\": 2027,\n\"papers\": [\"p\"]\n}", 4, "Line 4: found no days, expected the member days.")]
    [InlineData("{\n\"year\": 2027,\n\"days\": {}}", 3, "Line 3: found {, expected a list of days.")]
    [InlineData("{\n\"days\": [\n7]}", 3, "Line 3: found 7, expected a day: an object with name, date and isOffDay.")]
    [InlineData("{\n\"days\": [\n{ \"name\": \"\" }]}", 3, "Line 3: found '', expected the name of a holiday.")]
    [InlineData("{\n\"days\": [\n{ \"date\": \"2027-02-29\" }]}", 3, "Line 3: found '2027-02-29', expected a date, yyyy-MM-dd.")]
    [InlineData("{\n\"days\": [\n{ \"isOffDay\":\n\"yes\" }]}", 4, "Line 4: found 'yes', expected true or false.")]
    [InlineData("{\n\"days\": [\n{ \"name\": \"a\", \"isOffDay\": true }]}", 3, "Line 3: found a day without a date, expected name, date and isOffDay.")]
    [InlineData("{\n\"days\": [\n{ \"date\": \"2027-01-01\", \"isOffDay\": true }]}", 3, "Line 3: found a day without a name*")]
    [InlineData("{\n\"days\": [\n{ \"name\": \"a\", \"date\": \"2027-01-01\" }]}", 3, "Line 3: found a day without isOffDay*")]
    [InlineData("{\n\"year\": 2027\n", 3, "Line 3: found text that is not JSON*")]
    [InlineData("{ \"year\": 2027, \"papers\": [\"p\"], \"days\": [] }\n]", 2, "Line 2: found text that is not JSON*")]
    public void FromJson_OfAnotherShape_NamesTheLineWhatWasFoundAndWhatIsExpected(string text, int line, string message) =>
        FluentActions.Invoking(() => HolidayTable.FromJson("ours", text)).Should().Throw<HolidayFormatException>().WithMessage(message).Which.Line.Should().Be(line);

    [Theory]
    [InlineData("2025-12-31", "Line 5: found 2025-12-31, expected a day of 2027, or of December 2026.")]
    [InlineData("2026-11-30", "Line 5: found 2026-11-30, expected a day of 2027, or of December 2026.")]
    [InlineData("2028-01-01", "Line 5: found 2028-01-01, expected*")]
    [InlineData("2027-01-01", "Line 5: found 2027-01-01 again, expected each day once.")]
    public void FromJson_DaysThatCannotBe_AreRefused(string date, string message) =>
        FluentActions.Invoking(() => HolidayTable.FromJson("ours", $$"""
            { "days": [
                { "name": "a", "date": "2027-01-01",
                  "isOffDay": true },

                { "name": "b", "date": "{{date}}", "isOffDay": true }],
              "year": 2027, "papers": ["p"] }
            """)).Should().Throw<HolidayFormatException>().WithMessage(message);
}
