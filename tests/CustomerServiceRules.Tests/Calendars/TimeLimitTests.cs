using System.Globalization;
using CustomerServiceRules.Calendars;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class TimeLimitTests
{
    private static readonly Gen<TimeLimit> Limits = Gen.OneOf(
        Gen.Constant(TimeLimit.AtOnce),
        Gen.Choose(1, 1_000_000).Select(seconds => TimeLimit.Working(TimeSpan.FromSeconds(seconds))),
        Gen.Choose(1, 1_000_000).Select(seconds => TimeLimit.Elapsed(TimeSpan.FromSeconds(seconds))),
        Gen.Choose(1, 10_000).Select(TimeLimit.WorkingHours),
        from unit in Gen.Elements(LimitUnit.WorkingDays, LimitUnit.WorkingDaysToTheTime, LimitUnit.CalendarDays, LimitUnit.CalendarDaysMoved)
        from days in Gen.Choose(1, 100_000)
        select TimeLimit.OfDays(unit, days));

    public static TheoryData<string, LimitUnit, int> Forms() => new()
    {
        { "4 working hours", LimitUnit.WorkingTime, 4 * 3600 },
        { "1 working hour", LimitUnit.WorkingTime, 3600 },
        { "30 working minutes", LimitUnit.WorkingTime, 30 * 60 },
        { "1 working minute", LimitUnit.WorkingTime, 60 },
        { "5 working seconds", LimitUnit.WorkingTime, 5 },
        { "1 working second", LimitUnit.WorkingTime, 1 },
        { "48 hours", LimitUnit.Elapsed, 48 * 3600 },
        { "1 hour", LimitUnit.Elapsed, 3600 },
        { "10 minutes", LimitUnit.Elapsed, 600 },
        { "1 minute", LimitUnit.Elapsed, 60 },
        { "61 seconds", LimitUnit.Elapsed, 61 },
        { "1 second", LimitUnit.Elapsed, 1 },
        { "1 working day", LimitUnit.WorkingDays, 1 },
        { "15 working days", LimitUnit.WorkingDays, 15 },
        { "1 working day at the same time", LimitUnit.WorkingDaysToTheTime, 1 },
        { "2 working days at the same time", LimitUnit.WorkingDaysToTheTime, 2 },
        { "1 calendar day", LimitUnit.CalendarDays, 1 },
        { "3 calendar days", LimitUnit.CalendarDays, 3 },
        { "1 calendar day moved", LimitUnit.CalendarDaysMoved, 1 },
        { "3 calendar days moved", LimitUnit.CalendarDaysMoved, 3 },
        { "at once", LimitUnit.Elapsed, 0 },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Parse_OfEveryForm_GivesUnitAndAmountAndIsWrittenBackAlike(string text, LimitUnit unit, int amount)
    {
        var limit = Parsed(text);

        limit.Unit.Should().Be(unit);
        (limit.IsInDays ? limit.Days : (int)limit.Time.TotalSeconds).Should().Be(amount);
        limit.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("1 hours", "1 hour")]
    [InlineData("1 working days", "1 working day")]
    [InlineData("1 working days at the same time", "1 working day at the same time")]
    [InlineData("60 minutes", "1 hour")]
    [InlineData("90 working minutes", "90 working minutes")]
    [InlineData("120 working seconds", "2 working minutes")]
    [InlineData("3600 seconds", "1 hour")]
    public void Parse_OfThePluralOrASmallerUnit_IsTheSameLimit(string text, string same)
    {
        Parsed(text).Should().Be(Parsed(same));
        Parsed(text).ToString().Should().Be(same);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("4")]
    [InlineData("working hours")]
    [InlineData("0 hours")]
    [InlineData("-1 hours")]
    [InlineData("+1 hours")]
    [InlineData("1.5 hours")]
    [InlineData("1,5 hours")]
    [InlineData("4 Working Hours")]
    [InlineData("4  working hours")]
    [InlineData(" 4 working hours")]
    [InlineData("4 working hours ")]
    [InlineData("4 working hour")]
    [InlineData("2 working day at the same time")]
    [InlineData("4 weeks")]
    [InlineData("4 days")]
    [InlineData("four hours")]
    [InlineData("\u0664 hours")]
    [InlineData("3 calendar days at the same time")]
    [InlineData("3 working days moved")]
    [InlineData("At once")]
    [InlineData("0 at once")]
    [InlineData("2147483648 working days")]
    [InlineData("9223372036854775807 hours")]
    [InlineData("99999999999999999999 hours")]
    public void Parse_OfAnythingElse_IsRefusedWithWhatWasFoundAndTheForms(string text)
    {
        TimeLimit.TryParse(text, null, out var limit).Should().BeFalse();
        limit.Should().Be(TimeLimit.AtOnce);
        FluentActions.Invoking(() => Parsed(text)).Should().Throw<FormatException>().WithMessage($"Found the time limit '{text}', expected*'4 working hours'*'at once'.");
    }

    [Fact]
    public void TryParse_OfNull_IsRefused() => TimeLimit.TryParse(null, null, out _).Should().BeFalse();

    [Fact]
    public void ToString_OfAnyLimit_IsReadBackAsTheSame() => Check.QuickThrowOnFailure(Prop.ForAll(Limits.ToArbitrary(), limit =>
    {
        var read = Parsed(limit.ToString());
        read.Should().Be(limit);
        read.GetHashCode().Should().Be(limit.GetHashCode());
    }));

    [Theory]
    [InlineData(2_147_483_649)]
    [InlineData(922_337_203_685)]
    public void ToString_OfAGreatAmountInSeconds_IsReadBackAsTheSame(long seconds)
    {
        foreach (var limit in new[] { TimeLimit.Elapsed(TimeSpan.FromSeconds(seconds)), TimeLimit.Working(TimeSpan.FromSeconds(seconds)) })
        {
            Parsed(limit.ToString()).Should().Be(limit);
            limit.Time.Should().Be(TimeSpan.FromSeconds(seconds));
        }
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("zh-CN")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public void Parse_AndToString_AreTheSameInEveryCulture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            TimeLimit.Parse("1234 working minutes", CultureInfo.CurrentCulture).ToString().Should().Be("1234 working minutes");
            TimeLimit.WorkingDays(1_000).ToString().Should().Be("1000 working days");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Make_WithLessThanOne_IsRefused(int amount)
    {
        Action[] makings =
        [
            () => TimeLimit.WorkingHours(amount),
            () => TimeLimit.WorkingDays(amount),
            () => TimeLimit.CalendarDays(amount),
            () => TimeLimit.OfDays(LimitUnit.CalendarDaysMoved, amount),
            () => TimeLimit.Elapsed(TimeSpan.FromSeconds(amount)),
            () => TimeLimit.Working(TimeSpan.FromSeconds(amount)),
        ];

        makings.Should().AllSatisfy(make => make.Should().Throw<ArgumentOutOfRangeException>());
    }

    [Fact]
    public void Make_WithAFractionOfASecondOrAUnitWithoutDays_IsRefused()
    {
        FluentActions.Invoking(() => TimeLimit.Elapsed(TimeSpan.FromMilliseconds(1500))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*whole seconds*");
        FluentActions.Invoking(() => TimeLimit.OfDays(LimitUnit.WorkingTime, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TimeLimit.OfDays((LimitUnit)6, 1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void DaysAndTime_OfTheOtherKind_AreTheCallersMistake()
    {
        FluentActions.Invoking(() => TimeLimit.WorkingHours(4).Days).Should().Throw<InvalidOperationException>().WithMessage("*'4 working hours'*");
        FluentActions.Invoking(() => TimeLimit.WorkingDays(4).Time).Should().Throw<InvalidOperationException>().WithMessage("*'4 working days'*");
    }

    [Theory]
    [InlineData("at once", false)]
    [InlineData("48 hours", false)]
    [InlineData("3 calendar days", false)]
    [InlineData("3 calendar days moved", true)]
    [InlineData("1 working day", true)]
    [InlineData("1 working day at the same time", true)]
    [InlineData("4 working hours", true)]
    public void NeedsCalendar_OfAUnit_IsWhetherAnybodysWorkDecides(string limit, bool expected) => Parsed(limit).NeedsCalendar.Should().Be(expected);

    private static TimeLimit Parsed(string text) => TimeLimit.Parse(text, CultureInfo.InvariantCulture);
}
