using Acme.Loyalty;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerServiceRules.DependencyInjection.Tests;

public class ConfigurationTests
{
    private static readonly DateTimeOffset NewYearInShanghai = new(2026, 1, 1, 0, 30, 0, TimeSpan.FromHours(8));

    [Fact]
    public void ParameterReplacement_FromJson_ChangesTheDecisionAndItsCitation()
    {
        var json = """
            { "CustomerServiceRules": { "ParameterReplacements": [
              { "Parameter": "acme.gold-from", "From": "2026-07-01", "Until": "2027-01-01", "Value": "60.5", "Clauses": [ "ACME-4", "ACME-1" ] } ] } }
            """;
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));
        var section = new ConfigurationBuilder().AddJsonStream(stream).Build().GetSection(CustomerServiceRulesOptions.SectionName);
        using var plain = Containers.Build(services => services.AddCustomerServiceRules().AddModule<AcmeModule>());
        using var configured = Containers.Build(services => services.AddCustomerServiceRules(section).AddModule<AcmeModule>());

        var before = plain.GetRequiredService<Rulebook>().Decide(AcmePolicies.Grades, Containers.Member(60.5m), Containers.Noon);
        var after = configured.GetRequiredService<Rulebook>().Decide(AcmePolicies.Grades, Containers.Member(60.5m), Containers.Noon);

        before.Value.Should().Be(Grade.Silver);
        before.Clauses().Should().NotContain("ACME-4");
        after.Value.Should().Be(Grade.Gold);
        after.Clauses().Should().Contain("ACME-4").And.NotContain("OQ-901");
        after.Edition.Should().Contain("Configuration/1").And.NotBe(before.Edition);
    }

    [Theory]
    [InlineData("2026-06-30", Grade.Silver)]
    [InlineData("2026-07-01", Grade.Gold)]
    [InlineData("2026-12-31", Grade.Gold)]
    [InlineData("2027-01-01", Grade.Silver)]
    public void ParameterReplacement_WithDays_HoldsFromTheFirstUntilBeforeTheLast(string day, Grade expected)
    {
        var section = Containers.Section(
            ("ParameterReplacements:0:Parameter", "acme.gold-from"),
            ("ParameterReplacements:0:From", "2026-07-01"),
            ("ParameterReplacements:0:Until", "2027-01-01"),
            ("ParameterReplacements:0:Value", "60"),
            ("ParameterReplacements:0:Clauses:0", "ACME-4"));
        using var provider = Containers.Build(services => services.AddCustomerServiceRules(section).AddModule<AcmeModule>());
        var noon = new DateTimeOffset(DateOnly.ParseExact(day, "yyyy-MM-dd").ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(8));

        provider.GetRequiredService<Rulebook>().Decide(AcmePolicies.Grades, Containers.Member(60m), noon).Value.Should().Be(expected);
    }

    [Fact]
    public void TimeZone_LeftOut_IsShanghai()
    {
        using var provider = Containers.Build(services => services.AddCustomerServiceRules(Containers.Section()).AddModule<AcmeModule>());

        var rulebook = provider.GetRequiredService<Rulebook>();

        rulebook.TimeZone.Id.Should().Be("Asia/Shanghai");
        rulebook.Decide(AcmePolicies.Grades, Containers.Member(90m), NewYearInShanghai).Value.Should().Be(Grade.Silver);
    }

    [Fact]
    public void TimeZone_WestOfShanghai_StillAppliesTheParametersOfTheOldYear()
    {
        using var provider = Containers.Build(services =>
            services.AddCustomerServiceRules(Containers.Section(("TimeZone", "Europe/Berlin"))).AddModule<AcmeModule>());

        var decision = provider.GetRequiredService<Rulebook>().Decide(AcmePolicies.Grades, Containers.Member(90m), NewYearInShanghai);

        decision.Value.Should().Be(Grade.Gold);
    }

    [Fact]
    public void Configure_InCodeAfterASection_GoesOnFromIt()
    {
        using var provider = Containers.Build(services => services
            .AddCustomerServiceRules(Containers.Section(("TimeZone", "Europe/Berlin")))
            .Configure(options => options.TimeZone += "X")
            .Configure(options => options.TimeZone = options.TimeZone == "Europe/BerlinX" ? "Asia/Tokyo" : "")
            .AddModule<AcmeModule>());

        provider.GetRequiredService<Rulebook>().TimeZone.Id.Should().Be("Asia/Tokyo");
    }

    [Fact]
    public void FiringLimit_Configured_LimitsTheRulebook()
    {
        using var provider = Containers.Build(services => services.AddCustomerServiceRules(options => options.FiringLimit = 1).AddModule<AcmeModule>());
        var facts = new Facts.SubjectFacts("M-1", new Turnover("M-1", 100m), new Turnover("M-1", 101m));

        provider.GetRequiredService<Rulebook>().Invoking(rulebook => rulebook.Decide(AcmePolicies.Grades, facts, Containers.Noon))
            .Should().Throw<Policies.PolicyFaultException>().WithMessage("*1 firings*");
    }
}
