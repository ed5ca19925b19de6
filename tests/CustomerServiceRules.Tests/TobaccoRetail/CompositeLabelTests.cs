using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Tests.Tobacco;

public sealed class CompositeLabelTests
{
    [Fact]
    public void Parse_TheExampleOfTheDocument_IsAnUrbanLargeGroceryShop()
    {
        var label = CompositeLabel.Parse("CZ1");

        label.Market.Should().Be(MarketType.Urban);
        label.Format.Should().Be(new FormatCode('Z'));
        label.Scale.Should().Be(BusinessScale.Large);
    }

    [Fact]
    public void Parse_EveryLabelOfTheGrammar_PrintsItselfAgain()
    {
        var all = from market in "CX" from format in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" from scale in "123" select $"{market}{format}{scale}";

        all.Select(text => CompositeLabel.Parse(text).ToString()).Should().Equal(all);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CZ")]
    [InlineData("CZ11")]
    [InlineData("cZ1")]
    [InlineData("Cz1")]
    [InlineData("AZ1")]
    [InlineData("CZ0")]
    [InlineData("CZ4")]
    [InlineData("CÄ1")]
    [InlineData("C11")]
    [InlineData(" CZ1")]
    [InlineData("ZC1")]
    [InlineData("CZ１")]
    public void TryParse_AnotherForm_IsRefused(string? text) => CompositeLabel.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Parse_AnotherForm_SaysWhatItFoundAndExpected() =>
        FluentActions.Invoking(() => CompositeLabel.Parse("CZ4")).Should().Throw<FormatException>().WithMessage("*'CZ4'*CZ1*");

    [Fact]
    public void Constructor_PartsThatAreNone_Throw()
    {
        FluentActions.Invoking(() => new CompositeLabel(default, "Z", BusinessScale.Large)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CompositeLabel(MarketType.Urban, default, BusinessScale.Large)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CompositeLabel(MarketType.Urban, "Z", default)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("z")]
    [InlineData("")]
    [InlineData("ZZ")]
    [InlineData("7")]
    public void FormatCode_NoLetterAToZ_IsRefused(string text) =>
        FluentActions.Invoking(() => FormatCode.Parse(text)).Should().Throw<FormatException>().WithMessage($"*'{text}'*A to Z*");

    [Fact]
    public void BusinessFormats_OfTheList_AreSevenOfWhichOneIsTheDocuments()
    {
        var formats = TobaccoRetail.BusinessFormats.Entries;

        string.Concat(formats.Select(format => format.Code)).Should().Be("ZBSNYFQ");
        formats.Where(format => format.Clauses.Contains("TOB-6.0d")).Select(format => format.Name.Chinese).Should().Equal("食杂店");
        formats.Count(format => format.Clauses.Contains("OQ-1")).Should().Be(6);
    }
}
