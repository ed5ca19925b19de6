using Acme.Loyalty;
using CustomerServiceRules.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerServiceRules.DependencyInjection.Tests;

public class RegistrationTests
{
    [Fact]
    public void AddModule_VendorModuleByType_DecidesWithItsRules()
    {
        using var provider = Containers.Build(services => services.AddCustomerServiceRules().AddModule<AcmeModule>());

        var decision = provider.GetRequiredService<Rulebook>().Decide(AcmePolicies.Grades, Containers.Member(100m), Containers.Noon);

        decision.Value.Should().Be(Grade.Gold);
        decision.Clauses().Should().Contain("ACME-1");
    }

    [Fact]
    public void AddModule_VendorModuleByInstance_GivesTheEditionThatItsTypeGives()
    {
        using var byInstance = Containers.Build(services => services.AddCustomerServiceRules().AddModule(new AcmeModule()));
        using var byType = Containers.Build(services => services.AddCustomerServiceRules().AddModule<AcmeModule>());

        byInstance.GetRequiredService<Rulebook>().Edition.Should().Be(byType.GetRequiredService<Rulebook>().Edition);
    }

    [Fact]
    public void AddModule_ChainedByTypeAndInstance_ComposesBoth()
    {
        using var provider = Containers.Build(services => services.AddCustomerServiceRules().AddModule<AcmeModule>().AddModule(new AcmeCampaign()));

        provider.GetRequiredService<Rulebook>().Catalogue.Modules.Select(module => module.Name).Should().Equal("AcmeCampaign", "AcmeLoyalty");
    }

    [Fact]
    public void AddModule_ModuleRegisteredAsServiceByTheHost_IsComposedToo()
    {
        using var provider = Containers.Build(services =>
        {
            services.AddSingleton<ProcedureModule, AcmeModule>();
            services.AddCustomerServiceRules();
        });

        provider.GetRequiredService<Rulebook>().Catalogue.Modules.Should().ContainSingle().Which.Name.Should().Be("AcmeLoyalty");
    }

    [Fact]
    public void AddCustomerServiceRules_Twice_RegistersNothingMore()
    {
        var (module, services) = (new AcmeCampaign(), new ServiceCollection());
        services.AddCustomerServiceRules().AddModule<AcmeModule>().AddModule(module);
        var once = services.Count;

        services.AddCustomerServiceRules().AddModule<AcmeModule>().AddModule(module);

        services.Should().HaveCount(once);
    }

    [Fact]
    public void AddCustomerServiceRules_SameConfigurationTwice_ReplacesEachParameterOnce()
    {
        var section = Containers.Section(
            ("ParameterReplacements:0:Parameter", "acme.gold-from"), ("ParameterReplacements:0:Value", "50"), ("ParameterReplacements:0:Clauses:0", "ACME-4"));
        using var once = Containers.Build(services => services.AddCustomerServiceRules(section).AddModule<AcmeModule>());
        using var twice = Containers.Build(services =>
        {
            services.AddCustomerServiceRules(section).AddModule<AcmeModule>();
            services.AddCustomerServiceRules(section).AddModule<AcmeModule>();
        });

        twice.GetRequiredService<Rulebook>().Edition.Should().Be(once.GetRequiredService<Rulebook>().Edition);
    }

    [Fact]
    public void AddModule_TypeAndInstanceOfIt_IsRefusedAsTwoModulesOfOneName()
    {
        using var provider = Containers.Build(services => services.AddCustomerServiceRules().AddModule<AcmeModule>().AddModule(new AcmeModule()));

        provider.Invoking(services => services.GetRequiredService<Rulebook>()).Should().Throw<OptionsValidationException>()
            .Which.Failures.Should().Contain(failure => failure.Contains("AcmeLoyalty") && failure.Contains("2 times"));
    }

    [Fact]
    public void Rulebook_ModuleThatOverridesAnother_ShowsTheOverriddenGround()
    {
        using var provider = Containers.Build(services => services.AddCustomerServiceRules().AddModule<AcmeModule>().AddModule<AcmeCampaign>());
        var facts = new Facts.SubjectFacts("M-1", new Turnover("M-1", 10m), new Birthday("M-1", new DateOnly(1990, 9, 30)));

        var decision = provider.GetRequiredService<Rulebook>().Decide(AcmePolicies.Grades, facts, Containers.Noon);

        decision.Value.Should().Be(Grade.Gold);
        decision.Overridden.Should().ContainSingle().Which.OverriddenBy.Should().Equal("acme-campaign.birthday-gold");
    }

    [Fact]
    public void Rulebook_WithoutAContainer_IsTheSame()
    {
        using var provider = Containers.Build(services => services.AddCustomerServiceRules().AddModule<AcmeModule>());
        var alone = Rulebook.Compose(new AcmeModule());

        var contained = provider.GetRequiredService<Rulebook>();

        contained.Decide(AcmePolicies.Perks, Containers.Member(100m), Containers.Noon).ToJson()
            .Should().Be(alone.Decide(AcmePolicies.Perks, Containers.Member(100m), Containers.Noon).ToJson());
    }
}
