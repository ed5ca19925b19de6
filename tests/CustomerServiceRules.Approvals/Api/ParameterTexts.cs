using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CustomerServiceRules.Approvals.Api;

/// <summary>Writes the parameters of methods, with their modifiers, names and defaults.</summary>
internal sealed class ParameterTexts(Notation notation, TypeNames names)
{
    public string List(MethodBase method) => List(method, method.GetParameters());

    public string List(MethodBase method, IReadOnlyList<ParameterInfo> parameters)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute), false);
        return string.Join(", ", parameters.Select((parameter, i) => (extension && i == 0 ? "this " : "") + Write(parameter, method)));
    }

    public static string Literal(object? value, Type type, Notation notation) => value switch
    {
        null => "default",
        _ when type.IsEnum && notation.IsDetailed => $"{type.Name}.{Enum.ToObject(type, value)}",
        _ when type.IsEnum => $"\"{string.Format(CultureInfo.InvariantCulture, "{0}", value)}\"",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text}\"",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private string Write(ParameterInfo parameter, MethodBase method)
    {
        var text = $"{Modifier(parameter)}{names.Write(parameter.ParameterType, NullableFlags.Of(parameter.GetCustomAttributesData(), Scope.Of(method)))} {parameter.Name}";
        return parameter.HasDefaultValue ? $"{text} = {Default(parameter)}" : text;
    }

    private static string Modifier(ParameterInfo parameter)
    {
        if (parameter.IsDefined(typeof(ParamArrayAttribute), false) || parameter.IsDefined(typeof(ParamCollectionAttribute), false))
            return "params ";
        if (!parameter.ParameterType.IsByRef)
            return "";
        return parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
    }

    private string Default(ParameterInfo parameter)
    {
        var value = parameter.RawDefaultValue;
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var isTypeDefault = value is null || (parameter.ParameterType.IsValueType && value.Equals(Activator.CreateInstance(value.GetType())));
        return isTypeDefault ? "default" : Literal(value, type, notation);
    }
}
