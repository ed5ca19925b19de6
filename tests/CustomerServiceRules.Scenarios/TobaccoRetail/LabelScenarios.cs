using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class LabelScenarios
{
    [Theory]
    [InlineData(MarketType.Urban, 'Z', BusinessScale.Large, "CZ1")]
    [InlineData(MarketType.Rural, 'Z', BusinessScale.Medium, "XZ2")]
    [InlineData(MarketType.Urban, 'A', BusinessScale.Small, "CA3")]
    public void A_label_is_market_type_then_format_then_scale(MarketType market, char format, BusinessScale scale, string text)
    {
        var label = new CompositeLabel(market, new FormatCode(format), scale);

        label.ToString().Should().Be(text);
        CompositeLabel.Parse(text).Should().Be(label);
    }

    [Fact]
    public void Every_label_that_is_printed_is_read_back_and_has_the_form_of_the_grammar()
    {
        foreach (var market in Enum.GetValues<MarketType>())
        {
            for (var format = 'A'; format <= 'Z'; format++)
            {
                foreach (var scale in Enum.GetValues<BusinessScale>())
                {
                    var label = new CompositeLabel(market, new FormatCode(format), scale);
                    label.ToString().Should().MatchRegex("^[CX][A-Z][123]$");
                    CompositeLabel.Parse(label.ToString()).Should().Be(label);
                }
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CZ")]
    [InlineData("CZ11")]
    [InlineData(" CZ1")]
    [InlineData("CZ1\n")]
    [InlineData("cZ1")]
    [InlineData("Cz1")]
    [InlineData("AZ1")]
    [InlineData("ZC1")]
    [InlineData("C11")]
    [InlineData("CÄ1")]
    [InlineData("CZ0")]
    [InlineData("CZ4")]
    [InlineData("CZ１")]
    [InlineData("1ZC")]
    public void Another_text_is_no_label(string? text)
    {
        CompositeLabel.TryParse(text, out var label).Should().BeFalse();
        label.Should().Be(default(CompositeLabel));
        if (text is not null)
            FluentActions.Invoking(() => CompositeLabel.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void A_label_of_parts_that_are_none_is_refused()
    {
        FluentActions.Invoking(() => new CompositeLabel((MarketType)'B', new FormatCode('Z'), BusinessScale.Large)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CompositeLabel(MarketType.Urban, default, BusinessScale.Large)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CompositeLabel(MarketType.Urban, new FormatCode('Z'), 0)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CompositeLabel(MarketType.Urban, new FormatCode('Z'), (BusinessScale)4)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_list_of_formats_holds_Z_by_the_document_and_six_by_default()
    {
        var formats = Shops.Book.Rulebook.EntriesOf(TobaccoRetail.BusinessFormats);

        formats.Select(format => $"{format.Code} {format.Name.Chinese}").Should().BeEquivalentTo(
            "Z 食杂店", "B 便利店", "S 超市", "N 商场", "Y 烟酒商店", "F 娱乐服务类", "Q 其他类");
        formats.Single(format => format.Code == "Z").Clauses.Should().Equal("TOB-6.0d");
        formats.Where(format => format.Code != "Z").Should().OnlyContain(format => format.Clauses.Count == 1 && format.Clauses[0] == "OQ-1");
    }
}
