using System.Text;
using Acme.Loyalty;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.TestData;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CustomerServiceRules.DependencyInjection.Tests;

/// <summary>The host that the package's README shows.</summary>
public class ReadmeTests
{
    [Fact]
    public async Task Host_OfTheReadme_DecidesWithBothModulesAndTheConfiguredValue()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        using var json = new MemoryStream(Encoding.UTF8.GetBytes(JsonOfTheReadme()));
        builder.Configuration.AddJsonStream(json);

        #region host
        builder.Services
            .AddCustomerServiceRules(builder.Configuration.GetSection("CustomerServiceRules"))
            .AddModule<TobaccoRetailModule>()
            .AddModule(new AcmeModule());
        builder.Services.AddSingleton<VisitPlanning>();
        #endregion

        using var host = builder.Build();
        await host.StartAsync();
        var ranking = ScaleRanking.Of(MeasuringPeriod.Quarter(2026, 3),
            [.. Enumerable.Range(1, 5).Select(rank => new PurchaseRecord($"K{rank}", new FormatCode('Z'), 600 - (100 * rank), 1_000m))]);

        var cadence = host.Services.GetRequiredService<VisitPlanning>().CadenceOf(TobaccoRetail.FactsOf(ranking.StandingOf("K5")));

        cadence.Value.Weeks.Should().Be(3);
        cadence.Clauses().Should().Contain("TOB-13b.3");
        host.Services.GetRequiredService<Rulebook>().TimeZone.Id.Should().Be("Asia/Shanghai");
        await host.StopAsync();
    }

    private static string JsonOfTheReadme()
    {
        var readme = File.ReadAllText(Path.Combine(SharedFiles.Root, "src/CustomerServiceRules.DependencyInjection/README.md"));
        return readme.Split("```json")[1].Split("```")[0];
    }
}

#region service
/// <summary>A service of the host: it is given the rulebook with a clock, and decides as of now.</summary>
internal sealed class VisitPlanning(RulebookClock rules)
{
    public Decision<VisitCadence> CadenceOf(SubjectFacts customer) => rules.Decide(TobaccoRetail.Cadence, customer);
}
#endregion
