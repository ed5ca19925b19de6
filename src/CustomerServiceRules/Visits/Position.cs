using System.Globalization;

namespace CustomerServiceRules.Visits;

/// <summary>A point on the earth, in degrees of the World Geodetic System (WGS 84). Immutable.</summary>
public sealed record Position
{
    private const double EarthRadiusInMetres = 6_371_008.8;

    /// <summary>Names a point.</summary>
    /// <param name="latitude">Degrees north of the equator, from -90 to 90, both inclusive; south is negative.</param>
    /// <param name="longitude">Degrees east of Greenwich, from -180 to 180, both inclusive; west is negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">Degrees outside their range.</exception>
    public Position(decimal latitude, decimal longitude)
    {
        if (latitude is < -90 or > 90)
            throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "Expected degrees from -90 to 90.");
        if (longitude is < -180 or > 180)
            throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "Expected degrees from -180 to 180.");
        Latitude = latitude;
        Longitude = longitude;
    }

    /// <summary>Degrees north of the equator; south is negative.</summary>
    public decimal Latitude { get; }

    /// <summary>Degrees east of Greenwich; west is negative.</summary>
    public decimal Longitude { get; }

    /// <summary>How far another point is, along the surface of a sphere of the earth's mean radius, rounded to a whole metre.</summary>
    /// <param name="other">The other point.</param>
    public int MetresTo(Position other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (here, there) = (Radians(Latitude), Radians(other.Latitude));
        var (north, east) = (Math.Sin((there - here) / 2), Math.Sin(Radians(other.Longitude - Longitude) / 2));
        var haversine = (north * north) + (Math.Cos(here) * Math.Cos(there) * east * east);
        return (int)Math.Round(2 * EarthRadiusInMetres * Math.Asin(Math.Min(1, Math.Sqrt(haversine))), MidpointRounding.AwayFromZero);
    }

    /// <summary>Latitude and longitude, the same in every culture: <c>33.0000, 112.5300</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude}, {Longitude}");

    private static double Radians(decimal degrees) => (double)degrees * Math.PI / 180;
}
