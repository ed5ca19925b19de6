using Microsoft.Extensions.Configuration;

namespace CustomerServiceRules.DependencyInjection;

/// <summary>Binds the options by generated code.</summary>
internal static class OptionsBinding
{
    // What the binder refuses becomes one problem among the others instead of hiding them.
    public static void Bind(IConfiguration section, CustomerServiceRulesOptions options)
    {
        try
        {
            section.Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        }
        catch (InvalidOperationException e)
        {
            options.BindingFaults.Add(e.Message);
        }
    }
}
