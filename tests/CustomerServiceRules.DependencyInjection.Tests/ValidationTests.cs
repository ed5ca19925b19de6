using Acme.Loyalty;
using CustomerServiceRules.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CustomerServiceRules.DependencyInjection.Tests;

public class ValidationTests
{
    [Fact]
    public async Task Host_EverythingWrong_FailsAtStartWithAllProblemsAtOnce()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        var section = Containers.Section(
            ("TimeZone", "Asia/Shanghaii"),
            ("FiringLimit", "0"),
            ("ParameterReplacements:0:Value", "5"),
            ("ParameterReplacements:1:Parameter", "acme.gold-from"),
            ("ParameterReplacements:1:From", "01.07.2026"),
            ("ParameterReplacements:1:Clauses:0", "ACME-4"),
            ("ParameterReplacements:2:Parameter", "acme.gold-from"),
            ("ParameterReplacements:2:Value", "much"),
            ("ParameterReplacements:2:Clauses:0", "ACME-4"),
            ("ParameterReplacements:3:Parameter", "acme.no-such"),
            ("ParameterReplacements:3:Value", "5"),
            ("ParameterReplacements:3:Clauses:0", "ACME-4"),
            ("ParameterReplacements:4:Parameter", "acme.severe-from"),
            ("ParameterReplacements:4:From", "2026-07-01"),
            ("ParameterReplacements:4:Until", "2026-07-01"),
            ("ParameterReplacements:4:Value", "5"),
            ("ParameterReplacements:4:Clauses:0", "ACME-4"));
        builder.Services.AddCustomerServiceRules(section).AddModule<AcmeModule>().AddModule(new BrokenModule());
        using var host = builder.Build();

        var thrown = (await host.Invoking(started => started.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).Which;

        thrown.Failures.Should().SatisfyRespectively(
            failure => failure.Should().Be("TimeZone: found 'Asia/Shanghaii', expected the IANA ID of a time zone that this system knows, such as Asia/Shanghai."),
            failure => failure.Should().Be("FiringLimit: found 0, expected at least 1."),
            failure => failure.Should().Be("ParameterReplacements:0:Parameter: found nothing, expected the name of a parameter."),
            failure => failure.Should().Be("ParameterReplacements:0:Clauses: found no clause, expected the ID of at least one clause that justifies the value."),
            failure => failure.Should().Be("ParameterReplacements:1:Value: found nothing, expected a value in invariant text."),
            failure => failure.Should().Be("ParameterReplacements:1:From: found '01.07.2026', expected a day as yyyy-MM-dd."),
            failure => failure.Should().Be("ParameterReplacements:4:Until: found 2026-07-01, expected a day after From, which is 2026-07-01."),
            failure => failure.Should().StartWith("AcmeBroken: acme-broken.lost: ").And.Contain("no module declares"),
            failure => failure.Should().StartWith("AcmeBroken: acme.missing-rule: ").And.EndWith("[UnknownRule]"),
            failure => failure.Should().StartWith("Configuration: acme.gold-from: found 'much'").And.EndWith("[InvalidValue]"),
            failure => failure.Should().StartWith("Configuration: acme.no-such: ").And.EndWith("[UnknownTarget]"));
    }

    [Fact]
    public async Task Host_EverythingRight_Starts()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddCustomerServiceRules().AddModule<AcmeModule>();
        using var host = builder.Build();

        await host.StartAsync();

        host.Services.GetRequiredService<RulebookClock>().Rulebook.Should().BeSameAs(host.Services.GetRequiredService<Rulebook>());
        await host.StopAsync();
    }

    [Theory]
    [InlineData("Timezone2", "Asia/Shanghai")]
    [InlineData("FiringLimit", "many")]
    public void Section_KeyOrValueThatIsNoOption_IsOneOfTheProblems(string key, string value)
    {
        using var provider = Containers.Build(services =>
            services.AddCustomerServiceRules(Containers.Section((key, value), ("ParameterReplacements:0:Parameter", "acme.gold-from"))).AddModule<AcmeModule>());

        provider.Invoking(services => services.GetRequiredService<Rulebook>()).Should().Throw<OptionsValidationException>()
            .Which.Failures.Should().ContainSingle(failure => failure.Contains(key));
    }

    [Fact]
    public void Rulebook_NoModuleAtAll_IsComposedAndDecidesNothing()
    {
        using var provider = Containers.Build(services => services.AddCustomerServiceRules());

        provider.GetRequiredService<Rulebook>().Invoking(rulebook => rulebook.Decide(AcmePolicies.Grades, Containers.Member(1m), Containers.Noon))
            .Should().Throw<ArgumentException>().WithMessage("*acme.grade*");
    }

    [Fact]
    public void Options_OfAnotherName_AreNotValidated()
    {
        using var provider = Containers.Build(services =>
        {
            services.AddCustomerServiceRules().AddModule<AcmeModule>();
            services.Configure<CustomerServiceRulesOptions>("other", options => options.FiringLimit = -1);
        });

        provider.GetRequiredService<IOptionsMonitor<CustomerServiceRulesOptions>>().Get("other").FiringLimit.Should().Be(-1);
    }

    private sealed class BrokenModule : ProcedureModule
    {
        public override ModuleIdentity Identity { get; } = new("AcmeBroken", "1.0.0", "acme-broken");

        public override void Describe(ModuleBuilder contents) => contents
            .Replace("acme-broken.lost", null, null, "1", "ACME-4")
            .Without("acme.missing-rule", "ACME-4");
    }
}
