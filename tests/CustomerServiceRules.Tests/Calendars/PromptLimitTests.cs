using System.Globalization;
using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class PromptLimitTests
{
    [Theory]
    [InlineData("prompt", null)]
    [InlineData("2 working hours", "2 working hours")]
    [InlineData("at once", "at once")]
    public void Parse_PromptOrATimeLimit_IsWhatToStringWrites(string text, string? limit)
    {
        var parsed = PromptLimit.Parse(text, CultureInfo.InvariantCulture);

        parsed.Limit?.ToString().Should().Be(limit);
        parsed.ToString().Should().Be(text);
        parsed.IsStated.Should().Be(limit is not null);
    }

    [Fact]
    public void Parse_AnythingElse_IsRefused()
    {
        var soon = () => PromptLimit.Parse("soon", CultureInfo.InvariantCulture);

        soon.Should().Throw<FormatException>().WithMessage("*soon*");
        PromptLimit.TryParse("soon", null, out _).Should().BeFalse();
    }

    [Fact]
    public void Stated_WithoutAFigure_IsRefused() =>
        FluentActions.Invoking(() => PromptLimit.Unstated.Stated).Should().Throw<InvalidOperationException>();
}
