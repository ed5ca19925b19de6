using System.Text.Json;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class ChinaTests
{
    private const string FirstFile = "data/calendars/cn-natescarlet/2007.json";

    [DataFact(FirstFile)]
    public void China_EachOf7305Days_IsAsTheYearsPapersSay()
    {
        var papers = Enumerable.Range(2007, 20).SelectMany(Read).ToLookup(day => day.Date);

        var days = Enumerable.Range(0, 7305).Select(new DateOnly(2007, 1, 1).AddDays).ToList();

        days[^1].Should().Be(new DateOnly(2026, 12, 31));
        foreach (var day in days)
        {
            var expected = papers[day].Select(said => $"{said.Name} {(said.IsOff ? "off" : "worked")}").SingleOrDefault("ordinary");
            var found = HolidayTable.China.Find(day) is { } holiday ? $"{holiday.Name} {(holiday.IsOff ? "off" : "worked")}" : "ordinary";
            found.Should().Be(expected, $"{day:yyyy-MM-dd}");
        }
    }

    [DataFact(FirstFile)]
    public void China_EachEntry_NamesAPaperOfItsYear()
    {
        var papers = Enumerable.Range(2007, 20).SelectMany(Read).ToDictionary(day => day.Date, day => day.Papers);

        HolidayTable.China.Days.Should().HaveCount(papers.Keys.Count(day => day.Year >= 2007)).And.OnlyContain(day => papers[day.Date].Contains(day.Source));
        HolidayTable.China.Days.Select(day => day.Source).Distinct().Should().HaveCount(23, "twenty papers, and three that changed 2015, 2019 and 2020");
    }

    [DataFact(FirstFile)]
    public void FromJson_TheYearsOneByOne_JoinToTheSameTable()
    {
        var joined = Enumerable.Range(2008, 19).Aggregate(
            HolidayTable.FromJson("China", Text(2007)),
            (table, year) => table.Extend(HolidayTable.FromJson("China", Text(year)), provisional: false));

        joined.Days.Select(day => (day.Date, day.Name, day.IsOff, day.IsProvisional))
            .Should().Equal(HolidayTable.China.Days.Select(day => (day.Date, day.Name, day.IsOff, day.IsProvisional)));
    }

    [DataFact("data/calendars/cn-natescarlet/2027.json")]
    public void FromJson_TheYearWhosePaperIsNotOut_IsRefused() =>
        FluentActions.Invoking(() => HolidayTable.FromJson("China", Text(2027)))
            .Should().Throw<HolidayFormatException>().WithMessage("Line 5: found no paper, expected at least one*");

    [Theory]
    [InlineData(2006, 12, 31)]
    [InlineData(2027, 1, 1)]
    public void Find_BeforeTheFirstOrAfterTheLastYear_SaysWhatIsKnown(int year, int month, int day) =>
        FluentActions.Invoking(() => HolidayTable.China.Find(new DateOnly(year, month, day)))
            .Should().Throw<CalendarRangeException>()
            .WithMessage($"Asked for {year}-{month:00}-{day:00}; the holiday table China knows the years 2007 to 2026.");

    [Theory]
    [InlineData("2007-12-29", "元旦", false, "2008-03/28/content_1645")]
    [InlineData("2022-12-31", "元旦", true, "2022-12/08/content_5730844")]
    [InlineData("2020-02-01", "春节", true, "2020-01/27/content_5472352")]
    [InlineData("2026-10-10", "国庆节", false, "202511/content_7047091")]
    public void Find_DaysThatAnotherYearsPaperRulesOrASecondPaperChanged_NamesThatPaper(string date, string name, bool isOff, string paper)
    {
        var holiday = HolidayTable.China.Find(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture));

        (holiday!.Name, holiday.IsOff).Should().Be((name, isOff));
        holiday.Source.Should().Contain(paper);
    }

    private static string Text(int year) => File.ReadAllText(SharedFiles.PathOf($"data/calendars/cn-natescarlet/{year}.json"));

    private static IEnumerable<(DateOnly Date, string Name, bool IsOff, List<string?> Papers)> Read(int year)
    {
        using var file = JsonDocument.Parse(Text(year));
        var papers = file.RootElement.GetProperty("papers").EnumerateArray().Select(paper => paper.GetString()).ToList();
        return [.. file.RootElement.GetProperty("days").EnumerateArray().Select(day => (
            DateOnly.ParseExact(day.GetProperty("date").GetString()!, "yyyy-MM-dd"), day.GetProperty("name").GetString()!, day.GetProperty("isOffDay").GetBoolean(), papers))];
    }
}
