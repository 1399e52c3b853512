# What ANSI/NIST-ITL says of records and fields in its traditional encoding, editions 1993 to 2011 (update 2015).
# Kept wide where the editions differ. The form of the lines is told in docs/exchange.md.
title ANSI/NIST-ITL, traditional encoding
version 0200 0201 0300 0400 0500 0501 0502

record 1 1 Transaction information
record 2 0-* User-defined descriptive text
record 3 0-* Low-resolution grey fingerprint
record 4 0-* High-resolution grey fingerprint
record 5 0-* Low-resolution binary fingerprint
record 6 0-* High-resolution binary fingerprint
record 7 0-* User-defined image
record 8 0-* Signature image
record 9 0-* Minutiae
record 10 0-* Face or other body part
record 11 0-* Voice
record 12 0-* Dental record
record 13 0-* Latent friction ridges
record 14 0-* Fingerprint of variable resolution
record 15 0-* Palm print
record 16 0-* User-defined testing image
record 17 0-* Iris
record 18 0-* DNA
record 19 0-* Plantar print
record 20 0-* Source representation
record 21 0-* Associated context
record 22 0-* Non-photographic imagery
record 98 0-* Information assurance
record 99 0-* CBEFF biometric data

1.001 LEN 1 1-12 N Length of the record
1.002 VER 1 4 N Version
1.003 CNT 1-* 1-6 N Contents
1.004 TOT 1 1-16 ANS Type of transaction
1.005 DAT 1 8 N Date
1.006 PRY 0-1 1 N Priority
1.007 DAI 1 1-64 U Destination agency
1.008 ORI 1 1-64 U Originating agency
1.009 TCN 1 1-64 U Transaction control number
1.010 TCR 0-1 1-64 U Transaction control reference
1.011 NSR 1 1-6 NS Native scanning resolution, pixels a millimetre
1.012 NTR 1 1-6 NS Nominal resolution, pixels a millimetre
1.013 DOM 0-1 1-64 U Domain
1.014 GMT 0-1 15 AN Greenwich mean time
1.015 DCS 0-* * U Character encoding
1.016 APS 0-* 1-64 U Application profiles
1.017 ANM 0-1 1-128 U Agency names
1.018 GNS 0-1 1-8 ANS Country code set

2.001 LEN 1 1-12 N Length of the record
2.002 IDC 1 1-3 N Designation

9.001 LEN 1 1-12 N Length of the record
9.002 IDC 1 1-3 N Designation
9.003 IMP 0-1 1-2 N Impression type
9.004 FMT 0-1 1 A Minutiae format
9.005 OFR 0-1 * U Originating fingerprint system
9.006 FGP 0-* 1-3 N Finger position
9.007 FPC 0-* * U Pattern classification
9.008 CRP 0-* * ANS Core position
9.009 DLT 0-* * ANS Delta position
9.010 MIN 0-1 1-3 N Number of minutiae
9.011 RDG 0-1 1 N Ridge count indicator
9.012 MRC 0-* * ANS Minutiae and ridge counts
9.126 CBI 0-1 * U CBEFF information
9.128 HLL 0-1 1-5 N Horizontal line length
9.129 VLL 0-1 1-5 N Vertical line length
9.130 SLC 0-1 1 N Scale units
9.131 THPS 0-1 1-5 N Horizontal pixel scale
9.132 TVPS 0-1 1-5 N Vertical pixel scale
9.134 FGP 0-* 1-3 N Finger position
9.135 FQD 0-* * U Friction ridge quality
9.136 NOM 0-1 1-3 N Number of minutiae
9.137 FMD 0-* * ANS Minutiae
9.138 RCI 0-* * ANS Ridge counts
9.139 CIN 0-* * ANS Cores
9.140 DIN 0-* * ANS Deltas
9.300 ROI 0-1 * ANS Region of interest
9.302 FPP 0-* * ANS Finger, palm or plantar position
9.307 PAT 0-* * ANS Pattern classification
9.308 RQM 0-1 * ANS Ridge quality map
9.320 COR 0-* * ANS Cores
9.321 DEL 0-* * ANS Deltas
9.331 MIN 0-* * ANS Minutiae
9.332 MRC 0-* * ANS Minutiae ridge counts
9.352 EXA 0-* * U Examiner's analysis

10.001 LEN 1 1-12 N Length of the record
10.002 IDC 1 1-3 N Designation
10.003 IMT 1 1-11 ANS Image type
10.004 SRC 0-1 1-64 U Source agency
10.005 PHD 0-1 4-8 N Date of the photograph
10.006 HLL 0-1 1-5 N Horizontal line length
10.007 VLL 0-1 1-5 N Vertical line length
10.008 SLC 0-1 1 N Scale units: 0 none, 1 inch, 2 centimetre
10.009 THPS 0-1 1-5 N Horizontal pixel scale
10.010 TVPS 0-1 1-5 N Vertical pixel scale
10.011 CGA 0-1 1-5 AN Compression
10.012 CSP 0-1 1-4 AN Colour space
10.013 SAP 0-1 1-2 N Subject acquisition profile
10.014 FIP 0-1 * ANS Face bounding box
10.015 FPFI 0-1 * ANS Face image path
10.016 SHPS 0-1 1-5 N Scanned horizontal pixel scale
10.017 SVPS 0-1 1-5 N Scanned vertical pixel scale
10.018 DIST 0-* * U Distortion
10.019 LAF 0-* 1 A Lighting artefacts
10.020 POS 0-1 1 A Subject pose
10.021 POA 0-1 1-4 NS Pose angle
10.023 PAS 0-1 6-64 U Photo acquisition source
10.024 SQS 0-* * ANS Subject quality scores
10.025 SPA 0-1 * ANS Subject pose angles
10.026 SXS 0-* * U Subject facial description
10.027 SEC 0-1 3 A Eye colour
10.028 SHC 0-* 3 A Hair colour
10.029 FFP 0-* * ANS Facial feature points
10.030 DMM 0-1 7-10 A Device monitoring mode
10.038 COM 0-1 * U Comment
10.039 T10 0-1 1-3 N Type-10 reference number
10.040 SMT 0-* 3-14 ANS Code of a scar, mark or tattoo
10.041 SMS 0-1 1-3 N Size of it
10.042 SMD 0-* * U Description of it
10.043 COL 0-* 3-7 A Colours of it
10.903 DUI 0-1 * ANS Device unique identifier
10.904 MMS 0-1 * U Make, model and serial number
10.993 SAN 0-1 * U Source agency name
10.996 HAS 0-1 64 AN Hash
10.999 DATA 0-1 * B Image

13.001 LEN 1 1-12 N Length of the record
13.002 IDC 1 1-3 N Designation
13.003 IMP 1 1-2 N Impression type
13.004 SRC 0-1 1-64 U Source agency
13.005 LCD 0-1 8 N Date of capture
13.006 HLL 0-1 1-5 N Horizontal line length
13.007 VLL 0-1 1-5 N Vertical line length
13.008 SLC 0-1 1 N Scale units: 0 none, 1 inch, 2 centimetre
13.009 THPS 0-1 1-5 N Horizontal pixel scale
13.010 TVPS 0-1 1-5 N Vertical pixel scale
13.011 CGA 0-1 1-5 AN Compression
13.012 BPX 0-1 1-2 N Bits a pixel
13.013 FGP 1-* 1-3 N Finger or palm position
13.014 PPD 0-* * ANS Print position descriptors
13.015 PPC 0-* * ANS Print position coordinates
13.016 SHPS 0-1 1-5 N Scanned horizontal pixel scale
13.017 SVPS 0-1 1-5 N Scanned vertical pixel scale
13.020 COM 0-1 * U Comment
13.024 QM 0-* * ANS Quality
13.903 DUI 0-1 * ANS Device unique identifier
13.904 MMS 0-1 * U Make, model and serial number
13.993 SAN 0-1 * U Source agency name
13.996 HAS 0-1 64 AN Hash
13.999 DATA 0-1 * B Image

14.001 LEN 1 1-12 N Length of the record
14.002 IDC 1 1-3 N Designation
14.003 IMP 1 1-2 N Impression type
14.004 SRC 0-1 1-64 U Source agency
14.005 FCD 0-1 8 N Date of capture
14.006 HLL 0-1 1-5 N Horizontal line length
14.007 VLL 0-1 1-5 N Vertical line length
14.008 SLC 0-1 1 N Scale units: 0 none, 1 inch, 2 centimetre
14.009 THPS 0-1 1-5 N Horizontal pixel scale
14.010 TVPS 0-1 1-5 N Vertical pixel scale
14.011 CGA 0-1 1-5 AN Compression
14.012 BPX 0-1 1-2 N Bits a pixel
14.013 FGP 1-6 1-3 N Finger or palm position
14.014 PPD 0-* * ANS Print position descriptors
14.015 PPC 0-* * ANS Print position coordinates
14.016 SHPS 0-1 1-5 N Scanned horizontal pixel scale
14.017 SVPS 0-1 1-5 N Scanned vertical pixel scale
14.018 AMP 0-* * ANS Amputated or bandaged
14.020 COM 0-1 * U Comment
14.021 SEG 0-* 1-5 N Segmentation boxes
14.022 NQM 0-* 1-3 N NIST fingerprint image quality
14.023 SQM 0-* * ANS Segmentation quality
14.024 FQM 0-* * ANS Fingerprint quality
14.025 ASEG 0-* * ANS Segmentation outlines
14.026 SCF 0-1 1-3 N Simultaneous capture
14.027 SIF 0-1 1 A Stitched image
14.030 DMM 0-1 7-10 A Device monitoring mode
14.031 FAP 0-1 2-3 N Fingerprint acquisition profile
14.903 DUI 0-1 * ANS Device unique identifier
14.904 MMS 0-1 * U Make, model and serial number
14.993 SAN 0-1 * U Source agency name
14.996 HAS 0-1 64 AN Hash
14.999 DATA 0-1 * B Image

15.001 LEN 1 1-12 N Length of the record
15.002 IDC 1 1-3 N Designation
15.003 IMP 1 1-2 N Impression type
15.004 SRC 0-1 1-64 U Source agency
15.005 PCD 0-1 8 N Date of capture
15.006 HLL 0-1 1-5 N Horizontal line length
15.007 VLL 0-1 1-5 N Vertical line length
15.008 SLC 0-1 1 N Scale units: 0 none, 1 inch, 2 centimetre
15.009 THPS 0-1 1-5 N Horizontal pixel scale
15.010 TVPS 0-1 1-5 N Vertical pixel scale
15.011 CGA 0-1 1-5 AN Compression
15.012 BPX 0-1 1-2 N Bits a pixel
15.013 FGP 1-6 1-3 N Finger or palm position
15.016 SHPS 0-1 1-5 N Scanned horizontal pixel scale
15.017 SVPS 0-1 1-5 N Scanned vertical pixel scale
15.018 AMP 0-* * ANS Amputated or bandaged
15.020 COM 0-1 * U Comment
15.024 QM 0-* * ANS Quality
15.903 DUI 0-1 * ANS Device unique identifier
15.904 MMS 0-1 * U Make, model and serial number
15.993 SAN 0-1 * U Source agency name
15.996 HAS 0-1 64 AN Hash
15.999 DATA 0-1 * B Image

17.001 LEN 1 1-12 N Length of the record
17.002 IDC 1 1-3 N Designation
17.003 FID 0-1 1 ANS Eye
17.004 SRC 0-1 1-64 U Source agency
17.005 ICD 0-1 8 N Date of capture
17.006 HLL 0-1 1-5 N Horizontal line length
17.007 VLL 0-1 1-5 N Vertical line length
17.008 SLC 0-1 1 N Scale units: 0 none, 1 inch, 2 centimetre
17.009 THPS 0-1 1-5 N Horizontal pixel scale
17.010 TVPS 0-1 1-5 N Vertical pixel scale
17.011 CGA 0-1 1-5 AN Compression
17.999 DATA 0-1 * B Image

99.001 LEN 1 1-12 N Length of the record
99.002 IDC 1 1-3 N Designation
99.004 SRC 0-1 1-64 U Source agency
99.005 BCD 0-1 8-15 AN Date of creation
99.100 HDV 0-1 4 N CBEFF header version
99.101 BTY 0-1 1-8 N Biometric type
99.102 BDQ 0-1 * NS Quality
99.103 BFO 0-1 1-4 AN Format owner
99.104 BFT 0-1 1-4 AN Format type
99.999 DATA 0-1 * B Biometric data
