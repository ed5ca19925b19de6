using CustomerServiceRules.Visits;
using static CustomerServiceRules.Tests.Visits.Agreements;

namespace CustomerServiceRules.Tests.Visits;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("a|1|P1W|1|r||")]
    [InlineData("a|01|P1W|Visit|r||")]
    [InlineData("a|1|P1W|Call Visit|r||")]
    [InlineData("a|1|P1W|Visit|r|y x|")]
    [InlineData("a|1|P1W|Visit|r|")]
    [InlineData("a|1|P1W|Visit|r||sometimes")]
    public void Parse_ATextThatNoDutyIsWrittenAs_IsRefused(string text) =>
        FluentActions.Invoking(() => ContactDuty.Parse(text)).Should().Throw<FormatException>().WithMessage($"*'{text}'*");

    [Fact]
    public void ServedCustomer_OfNobodyOrWithNullInAList_IsRefused()
    {
        FluentActions.Invoking(() => new ServedCustomer(default, Day("2024-01-01"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Owing(Weekly) with { Id = default }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Owing(Weekly) with { Duties = [null!] }).Should().Throw<ArgumentException>().WithMessage("*DutySpell*");
        FluentActions.Invoking(() => Owing(Weekly) with { Excuses = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Owing(Weekly) with { Staff = null! }).Should().Throw<ArgumentNullException>();
    }
}
