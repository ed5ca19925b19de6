using CustomerServiceRules.Modules;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CustomerServiceRules.DependencyInjection.Tests;

public class CompositionTests
{
    [Fact]
    public async Task Rulebook_ValidatedAtStartAndAskedForFromManyThreads_IsComposedOnce()
    {
        var module = new CountingModule();
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddCustomerServiceRules(Containers.Section(("TimeZone", "Asia/Tokyo"))).AddModule(module);
        using var host = builder.Build();
        await host.StartAsync();

        var rulebooks = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => host.Services.GetRequiredService<Rulebook>())));
        var options = host.Services.GetRequiredService<IOptionsMonitor<CustomerServiceRulesOptions>>().CurrentValue;
        using var scope = host.Services.CreateScope();
        _ = scope.ServiceProvider.GetRequiredService<IOptionsSnapshot<CustomerServiceRulesOptions>>().Value;

        rulebooks.Distinct().Should().ContainSingle();
        options.TimeZone.Should().Be("Asia/Tokyo");
        module.Described.Should().Be(1);
    }

    [Fact]
    public async Task Rulebook_FirstAskedForFromManyThreads_IsComposedOnce()
    {
        var module = new CountingModule();
        using var provider = Containers.Build(services => services.AddCustomerServiceRules().AddModule(module));
        using var together = new Barrier(8);

        var asked = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                together.SignalAndWait();
                return provider.GetRequiredService<Rulebook>();
            },
            TaskCreationOptions.LongRunning));
        var rulebooks = await Task.WhenAll(asked);

        rulebooks.Distinct().Should().ContainSingle();
        module.Described.Should().Be(1);
    }

    [Fact]
    public void Rulebook_ThatCannotBeComposed_FailsAgainWithoutComposingAgain()
    {
        var module = new CountingModule { Breaks = true };
        using var provider = Containers.Build(services => services.AddCustomerServiceRules().AddModule(module));

        var thrown = Enumerable.Range(0, 3)
            .Select(_ => provider.Invoking(services => services.GetRequiredService<Rulebook>()).Should().Throw<OptionsValidationException>().Which.Message)
            .ToList();

        thrown.Distinct().Should().ContainSingle().Which.Should().Contain("count.nothing");
        module.Described.Should().Be(1);
    }

    private sealed class CountingModule : ProcedureModule
    {
        private int _described;

        public override ModuleIdentity Identity { get; } = new("Counting", "1.0.0", "count");

        public bool Breaks { get; init; }

        public int Described => _described;

        public override void Describe(ModuleBuilder contents)
        {
            Interlocked.Increment(ref _described);
            contents.Document(new SourceDocument("COUNT", new LocalizedText("Counting", "计数"), [new Clause("COUNT-1", ClauseKind.Norm, "Count once.")]));
            if (Breaks)
                contents.Without("count.nothing", "COUNT-1");
        }
    }
}
