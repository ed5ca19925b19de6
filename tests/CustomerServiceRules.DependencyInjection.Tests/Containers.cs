using Acme.Loyalty;
using CustomerServiceRules.Facts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerServiceRules.DependencyInjection.Tests;

internal static class Containers
{
    public static readonly DateTimeOffset Noon = new(2026, 9, 30, 12, 0, 0, TimeSpan.FromHours(8));

    /// <summary>A container as strict as a host in development makes it.</summary>
    public static ServiceProvider Build(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public static IConfigurationSection Section(params (string Key, string? Value)[] entries) => new ConfigurationBuilder()
        .AddInMemoryCollection(entries.Select(entry => KeyValuePair.Create($"{CustomerServiceRulesOptions.SectionName}:{entry.Key}", entry.Value)))
        .Build()
        .GetSection(CustomerServiceRulesOptions.SectionName);

    public static SubjectFacts Member(decimal turnover) => new("M-1", new Turnover("M-1", turnover));
}
