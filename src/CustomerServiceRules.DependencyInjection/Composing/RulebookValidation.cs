using Microsoft.Extensions.Options;

namespace CustomerServiceRules.DependencyInjection.Composing;

/// <summary>Fails the options with everything that keeps them and the modules from making a rulebook.</summary>
internal sealed class RulebookValidation(RulebookComposition composition) : IValidateOptions<CustomerServiceRulesOptions>
{
    public ValidateOptionsResult Validate(string? name, CustomerServiceRulesOptions options)
    {
        if (name is not null && name != Options.DefaultName)
            return ValidateOptionsResult.Skip;

        var (_, problems) = composition.Compose(options);
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
